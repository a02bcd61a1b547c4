import { describe, expect, it } from 'vitest';
import { findChannels } from './find-channels';

const idsIn = (text: string, asChannel = false) => findChannels(text, { asChannel }).map(({ row }) => row.id);

describe('a bare platform', () => {
  it.each([
    ['a note on LinkedIn', ['linkedin_company']],
    ['LinkedIn ads for bursars', ['linkedin_ads']],
    ['LinkedIn, with a lead form for bursars', ['linkedin_ads']],
    ['paid LinkedIn reach', ['linkedin_ads']],
    ['a promoted post on Facebook', ['meta_ads']],
    ['a clip on YouTube', ['youtube']],
  ])('"%s" means %j', (text, ids) => expect(idsIn(text)).toEqual(ids));
});

describe('a bare email', () => {
  it.each([
    ['an email to members', ['email_campaign']],
    ['one e-mail on Monday', ['email_campaign']],
    ['a cold email to mills', ['cold_email']],
    ['email to a bought list', ['cold_email', 'list_rental']],
    ['their email address', []],
    ['email us', []],
  ])('"%s" means %j', (text, ids) => expect(idsIn(text)).toEqual(ids));
});

describe('everyday words', () => {
  it.each([
    ['Channels: print, radio and posters', ['print', 'radio', 'ooh']],
    ['sent as a letter and through the forum', ['direct_mail_house', 'community_owned']],
    ['advertised on radio', ['radio']],
  ])('are channels in "%s"', (text, ids) => expect(idsIn(text)).toEqual(ids));

  it.each([
    ['We print the cards at home'],
    ['The stories of nurses'],
    ['a medium crate'],
    ['Push the door'],
    ['the radio in the van'],
    ['They snap twigs'],
  ])('are none in "%s"', (text) => expect(idsIn(text)).toEqual([]));

  it('are channels in a field for channels', () => expect(idsIn('Radio', true)).toEqual(['radio']));
});
