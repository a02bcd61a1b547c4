import { describe, expect, it } from 'vitest';
import { found, hypothesis, reading, segment } from '../../test/reading-builder';
import { filledFrom, guessesOf, sureOnly } from './sure';

const unsure = reading({
  hypothesis: hypothesis('Members like it here', { confidence: 0.4 }),
  segment: segment('members since May', { confidence: 0.5 }),
  owner: found('Perth', { confidence: 0.3 }),
});

describe('a guess', () => {
  it('is not there for anybody who wants to be sure', () => {
    const { hypothesis: claim, segment: people, owner } = sureOnly(unsure);
    expect([claim, people?.quote.text, owner]).toEqual([null, 'members since May', null]);
  });

  it('can be asked about', () =>
    expect(Object.entries(guessesOf(unsure)).map(([part, { text }]) => `${part}: ${text}`)).toEqual([
      'hypothesis: Members like it here',
      'owner: Perth',
    ]));

  it('fills what is missing, and nothing else', () => {
    const told = reading({ hypothesis: hypothesis('Members who are rung up renew sooner') });
    const filled = filledFrom(told, unsure);
    expect(filled.hypothesis).toBe(told.hypothesis);
    expect(filled.owner).toBe(unsure.owner);
  });

  it('is absent from a reading that is sure', () => {
    const sure = reading({ segment: segment('members since May') });
    expect(sureOnly(sure)).toBe(sure);
    expect(guessesOf(sure)).toEqual({});
  });
});
