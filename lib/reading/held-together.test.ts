import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { statements } from './candidates';
import { findParts, type Rankings } from './find-parts';
import { heldTogether } from './held-together';
import { weights } from './weights';

const EXPERIMENT = `# Recipe card test

Half of the list gets a recipe card in May, the other half gets nothing, by the last digit of the number.

Guests who find the card in their parcel order the spice box more often than guests who do not.

It goes to the 2,140 members in Leeds who ordered twice since March.

We compare spice box orders per member in both halves after 14 days. If the card half orders less than a fifth more, we drop it.

Runs from 4 to 18 May. Priya prints and packs.`;

/** Terse, and yet every field says what it should. */
const FORM = `Hypothesis: Members who get the recipe card will order the spice box more often than those who do not.

Audience: members in Leeds who ordered twice since March (2,140).

Metric: spice box order rate within 14 days, 3.1 % today.`;

const parts = findParts(parseText(EXPERIMENT, 'plan.txt'), weights);
const heldWith = (presence: Partial<Record<keyof Rankings, number>>) => {
  const rankings = { ...parts.rankings };
  for (const part of Object.keys(presence) as (keyof Rankings)[])
    rankings[part] = { ...rankings[part], presence: presence[part] ?? 0 };
  return heldTogether({ ...parts, rankings }, statements(parts.lines));
};

describe('whether the parts hold together', () => {
  it('nothing is asked where all of them do', () => expect(heldWith({}).doubtful).toBeNull());

  it('a form that is filled as it should be is taken at its word', () => {
    const form = findParts(parseText(FORM, 'form.txt'), weights);
    expect(heldTogether(form, statements(form.lines)).doubtful).toBeNull();
  });

  it('a claim that may be one is one for the sake of everything around it', () =>
    expect(heldWith({ hypothesis: 0.45 }).rankings.hypothesis.presence).toBeGreaterThanOrEqual(0.5));

  it.each([
    ['hardly a claim', { hypothesis: 0.1 }],
    ['no signal beside it', { hypothesis: 0.45, signal: 0.2 }],
    ['nobody it is for', { hypothesis: 0.45, segment: 0.2 }],
  ])('but not where there is %s', (_, presence) => {
    const held = heldWith(presence);
    expect(held.rankings.hypothesis.presence).toBe(presence.hypothesis);
    expect(held.doubtful).toBeNull();
  });

  it('the least sure is asked about where each is a toss-up', () => {
    const [at, less] = [0.52, 0.51];
    const heard = findParts(parseText(MUSING, 'notes.txt'), weights);
    const rankings = { ...heard.rankings };
    for (const part of ['hypothesis', 'segment', 'signal'] as const)
      rankings[part] = { ...rankings[part], presence: part === 'segment' ? less : at };
    const { doubtful } = heldTogether({ ...heard, rankings }, statements(heard.lines));
    expect(doubtful).not.toBeNull();
  });
});

const MUSING = `The agency says that guests of the two Leeds branches who see the menu on the door book a table more often.

Book figures come from the till every Monday, per branch, as they always have.

The new menu is printed for the Leeds branches in May, and that is all we do.`;
