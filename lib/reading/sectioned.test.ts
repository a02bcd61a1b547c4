import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { isSectioned, weightsFor } from './sectioned';

const PAGE = parseText('# Plan\n\n## Who\n\nCafés.\n\n## What\n\nA card.\n\n## When\n\nMay.', 'plan.md');
const MAIL = parseText('# Plan\n\nCafés get a card in May.', 'plan.md');
const weights = {
  segment: { label: 1, people: 2, 'sectioned:label': -0.5, 'sectioned:title': 0.25 },
  owner: { label: 1 },
};

describe('weights in a document laid out in sections', () => {
  it.each([
    ['a page of headings', PAGE, true],
    ['a mail with a title', MAIL, false],
    ['nothing at all', parseText('', 'empty.txt'), false],
  ])('%s', (_, brief, is) => expect(isSectioned(brief)).toBe(is));

  it('add what a fact counts there to what it counts anyway', () =>
    expect(weightsFor(PAGE, weights).segment).toMatchObject({ label: 0.5, people: 2, title: 0.25 }));

  it('are the same elsewhere, and for parts of which nothing else was learnt', () => {
    expect(weightsFor(MAIL, weights)).toBe(weights);
    expect(weightsFor(PAGE, weights).owner).toBe(weights.owner);
  });

  it('are made once', () => expect(weightsFor(PAGE, weights)).toBe(weightsFor(PAGE, weights)));
});
