import { describe, expect, it } from 'vitest';
import type { Gold } from '../../bench/corpus';
import { samePassage } from '../../bench/same-passage';
import { type Answered, scoreAnswers } from '../../bench/score-answers';
import { coreF1, quotedF1 } from '../../bench/score-table';

const gold: Gold = {
  id: 'x1',
  file: 'x1.md',
  isBrief: true,
  verdict: 'experiment',
  hypothesis: { quote: 'Members renew more often when the letter names their boat', falsifiable: true },
  segment: { quote: 'members of the Kiel harbour', specific: true },
  signal: { quote: 'renewal rate', threshold: false, vanity: false },
  alts: { segment: ['boat owners in Kiel'] },
  decoys: ['Members renewed in 2019 because of the sauna'],
};
const right: Answered = {
  verdict: 'experiment',
  hypothesis: { quote: 'Members renew more often when the letter names their boat.', falsifiable: true },
  segment: { quote: 'boat owners in Kiel', specific: true },
  signal: { quote: 'Renewal rate', threshold: false, vanity: false },
};
const score = (answer: Answered, of = gold) => scoreAnswers([{ gold: of, answer }]);

describe('scoreAnswers', () => {
  it('finds nothing wrong with what is right', () => {
    const found = score(right);
    expect(found.misses).toEqual([]);
    expect(coreF1(found)).toBe(1);
  });

  it.each<[string, Answered, string]>([
    ['another verdict', { ...right, verdict: 'campaign' }, 'answered campaign'],
    ['a part left out', { ...right, signal: null }, 'signal missed'],
    ['a wrong quote', { ...right, segment: { quote: 'everybody else', specific: true } }, 'segment: wanted'],
    [
      'a wrong flag',
      { ...right, hypothesis: { ...(right.hypothesis as object), falsifiable: false } },
      'falsifiable',
    ],
    [
      'a decoy',
      { ...right, hypothesis: { quote: 'Members renewed in 2019 because of the sauna', falsifiable: true } },
      'decoy',
    ],
  ])('names %s', (_, answer, miss) => expect(score(answer).misses.join('\n')).toContain(miss));

  it('counts a wrong quote as a miss and an invention', () => {
    const counts = score({ ...right, signal: { quote: 'opens' } }).slots.get('signal');
    expect(counts && quotedF1(counts)).toBe(0);
    expect(counts).toMatchObject({ given: 1, missed: 0, invented: 0 });
  });

  it('judges parts on briefs alone', () => {
    const none: Gold = { ...gold, verdict: 'not-a-brief', hypothesis: null };
    expect(score({ ...right, verdict: 'not-a-brief' }, none).misses).toEqual([]);
  });
});

describe('samePassage', () => {
  it.each([
    ['renewal rate', '<td>Renewal&nbsp;rate</td>'],
    ['boat owners', 'boat owners in the harbour of Kiel'],
  ])('%s is %s', (a, b) => expect(samePassage(a, b)).toBe(true));

  it.each([
    ['renewal rate', 'open rate of the letter in May'],
    ['boat', 'boat owners of the harbour'],
    ['', 'anything'],
    ['boat owners', 'boat owners, who as everybody in the town knows are a breed of their own'],
  ])('%s is not %s', (a, b) => expect(samePassage(a, b)).toBe(false));
});
