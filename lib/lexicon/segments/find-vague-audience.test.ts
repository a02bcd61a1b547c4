import { describe, expect, it } from 'vitest';
import { findVagueAudience } from './find-vague-audience';

const kinds = (text: string) => findVagueAudience(text).map(({ severity, kind }) => `${severity} ${kind}`);

describe('a vague audience', () => {
  it.each([
    ['For everyone who walks by', ['fail everyone']],
    ['It speaks to our customers', ['fail our-audience']],
    ['Aimed at Gen Z', ['warn generation']],
    ['Decision-makers in the region', ['warn decision-makers']],
    ['for small businesses', ['warn businesses']],
    ['busy professionals', ['warn professionals']],
    ['early adopters', ['warn like-minded']],
    ['a broad audience', ['fail all-segments']],
  ])('stands in "%s"', (text, wanted) => expect(kinds(text)).toEqual(wanted));

  it.each([
    ['wardens of the north coast path'],
    ['300 tenants in Hull'],
    ['A public library'],
    ['The boarding gate'],
    ['Company cars'],
    ['nurses on nights'],
    ['The marketing budget'],
    ['People of the parish who sing'],
  ])('does not stand in "%s"', (text) => expect(kinds(text)).toEqual([]));
});
