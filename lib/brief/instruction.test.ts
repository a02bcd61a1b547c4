import { describe, expect, test } from 'vitest';
import { isInstruction } from './instruction';

describe('template guidance', () => {
  test.each([
    '[audience]',
    '[Describe the people this is for. Be specific.]',
    '[Owner] [Date]',
    '<metric>',
    '{{name}}',
    '(what do you expect to happen and why?)',
    '(e.g. reply rate)',
    '[TODO: ask finance]',
    'Duplicate this template, give it a name and fill in each field.',
    'Please delete this line when you are done.',
    'How to use this form: one line for each question.',
  ])('%s', (text) => expect(isInstruction(text)).toBe(true));
});

describe('template guidance in italics', () => {
  test.each([
    'Describe who this is for',
    'What will change?',
    'e.g. "more of them come back"',
    'One sentence, is it clear?',
  ])('%s', (text) => expect(isInstruction(text, true)).toBe(true));
});

describe('words of the plan', () => {
  test.each([
    'Describe who this is for',
    'Guests who fill in the arrival card',
    'We remove the text under the button and see what happens.',
    'Visitors copy this code into the till.',
    '(written on the train)',
    'Two letters (one with a picture) [see file]',
    '[a] and [b]',
    '<b> against <c>',
    'What will more people do?',
    '4 < 5',
    '()',
    '',
  ])('%s', (text) => expect(isInstruction(text)).toBe(false));
});

describe('words of the plan in italics', () => {
  test.each(['Prepared by the shop team', 'posted on Tuesday, 4 replies', 'Milk, but warm.'])('%s', (text) =>
    expect(isInstruction(text, true)).toBe(false),
  );
});
