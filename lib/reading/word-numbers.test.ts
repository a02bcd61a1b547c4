import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { score, scoreOfSpeech, scoreOfWords, wordWeight } from './choose';
import { claimAgainst, claimFeatures, effectOf } from './claim-features';
import { documentOdds, documentWords } from './document-words';
import { falsifiableFacts, falsifiableFeatures } from './falsifiable-features';
import { outline } from './outline';
import { specificFacts, specificFeatures } from './specific-features';
import { vanityFacts, vanityFeatures } from './vanity-features';
import { weights } from './weights';
import { wordsAround } from './word-features';
import { scoreOfMeaning } from './word-meanings';
import { numbersAround } from './word-numbers';

/** Words the weights know, some they do not, and the marks that stand between them. */
const SAID = fc
  .array(
    fc.constantFrom(
      ...'We expect people who got the letter to book more often than those Ruud Zwijnenburg won’t 12.5 % 3,000 . : — \n\n # - I it a'.split(
        ' ',
      ),
      ...Object.keys(weights.signal)
        .filter((name) => name.startsWith('word:'))
        .map((name) => name.slice('word:'.length)),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '));
const linesOf = (text: string) => outline(parseText(text, 'brief.md'));
const sum = (names: Iterable<string>, table: Readonly<Record<string, number>>) =>
  [...new Set(names)].reduce((total, name) => total + (table[name] ?? 0), 0);

describe('the numbers of words', () => {
  it.each(['hypothesis', 'segment', 'owner'] as const)('weigh as much as their names for the %s', (part) => {
    fc.assert(
      fc.property(SAID, (text) => {
        for (const line of linesOf(text))
          expect(scoreOfWords(() => numbersAround(line), weights[part], wordWeight(part))).toBeCloseTo(
            wordWeight(part) * sum(wordsAround(line), weights[part]),
            9,
          );
      }),
    );
  });

  it('weigh as much as their names for a whole document', () => {
    fc.assert(
      fc.property(SAID, (text) => {
        const brief = parseText(text, 'brief.md');
        const lines = outline(brief);
        expect(documentOdds({}, brief, lines, weights.document)).toBeCloseTo(
          score(documentWords(brief, lines), weights.document),
          9,
        );
      }),
    );
  });

  it.each([
    ['falsifiable', 'claims', falsifiableFacts, falsifiableFeatures],
    ['specific', 'describes', specificFacts, specificFeatures],
  ] as const)('weigh as much as their names for whether it is %s', (asked, as, facts, features) => {
    fc.assert(
      fc.property(SAID, (text) => {
        const table = weights[asked];
        expect(
          score(facts(text), table) + scoreOfSpeech(as, text, table) + scoreOfMeaning(text, table),
        ).toBeCloseTo(score(features(text), table), 9);
      }),
    );
  });

  it('weigh as much as their names for a measure beside a claim', () => {
    fc.assert(
      fc.property(SAID, SAID, (claim, measure) => {
        const { vanity, measuresClaim } = weights;
        expect(
          score(vanityFacts(claim, measure), vanity) + scoreOfSpeech('counts', measure, vanity),
        ).toBeCloseTo(score(vanityFeatures(claim, measure), vanity), 9);
        expect(
          score(claimAgainst(claim)(measure), measuresClaim) +
            scoreOfSpeech('claims', effectOf(claim), measuresClaim) +
            scoreOfSpeech('counts', measure, measuresClaim),
        ).toBeCloseTo(score(claimFeatures(claim, measure), measuresClaim), 9);
      }),
    );
  });
});
