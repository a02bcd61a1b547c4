import { describe, expect, it } from 'vitest';
import { assess } from '../lib/checklist/assess';
import { guessesOf, sureOnly } from '../lib/reading/sure';
import { context } from '../test/check-cases';
import { hypothesis, reading, segment } from '../test/reading-builder';
import { coreParts } from './core-parts';

const read = reading({
  hypothesis: hypothesis('Members like it here', { confidence: 0.4 }),
  segment: segment('members in Linz who lapsed in May'),
});

describe('the core parts of a brief', () => {
  it('ask about a guess with its words, though it is not kept with the brief', () => {
    const kept = sureOnly(read);
    const { checklist } = assess(kept, [], context);
    const [claim, people, signal] = coreParts({ checklist, reading: kept }, guessesOf(read));
    expect(claim).toMatchObject({ unsure: true, state: 'unknown' });
    expect(claim?.found?.quote.text).toBe('Members like it here');
    expect(people).toMatchObject({ unsure: false, state: 'pass' });
    expect(signal).toMatchObject({ unsure: false, found: null });
  });

  it('assert nothing where nothing was guessed', () => {
    const kept = sureOnly(read);
    const { checklist } = assess(kept, [], context);
    expect(coreParts({ checklist, reading: kept })[0]).toMatchObject({ unsure: false, found: null });
  });
});
