import { describe, expect, it } from 'vitest';
import { context } from '../../test/check-cases';
import { hypothesis, reading } from '../../test/reading-builder';
import { lexiconWith } from '../lexicon/own-words';
import { judged } from './judged';

describe('what is stored of a judgement', () => {
  it('can be kept by a database, also with a company’s own words', () => {
    const lexicon = lexiconWith([
      { id: 'w1', kind: 'segment', name: 'Pond regulars', also: [], shows: '' },
    ] as never);
    const row = judged(reading({ hypothesis: hypothesis('More of them will reply.') }), [], {
      ...context,
      ...(lexicon && { lexicon }),
    });
    expect(lexicon).not.toBeNull();
    expect(structuredClone(row).context).toEqual(context);
  });
});
