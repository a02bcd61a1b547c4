import { describe, expect, it } from 'vitest';
import type { Block } from '../brief/brief';
import { cuesOf } from './cues-of';
import { outline } from './outline';

const block = (over: Partial<Block>, i: number): Block => ({
  id: `b${i}`,
  kind: 'paragraph',
  text: '',
  ...over,
});
const cues = (...blocks: Partial<Block>[]) =>
  cuesOf(outline({ id: 'x', host: 'test', title: '', blocks: blocks.map(block), gaps: [] }));

describe('wording of a brief', () => {
  it('is quoted by the sentence', () => {
    const text = 'We print a card. Partner shops are out of scope. Two vans go out.';
    const [quote] = cues({ text })['not-doing'] ?? [];
    expect(quote).toEqual({ text: 'Partner shops are out of scope.', block: 'b0', start: 17, end: 48 });
  });

  it.each([
    [
      'a label',
      [{ kind: 'field', label: 'Guardrail', text: 'refunds under 2 %' }],
      'guardrail',
      'refunds under 2 %',
    ],
    [
      'a label in words',
      [{ kind: 'field', label: 'Not in scope', text: 'Scotland' }],
      'not-doing',
      'Scotland',
    ],
    [
      'a heading',
      [{ kind: 'heading', text: 'The problem' }, { text: 'Nobody answers after six.' }],
      'problem',
      'Nobody answers after six.',
    ],
  ] as const)('is said by %s of the words behind it', (_, blocks, group, text) => {
    expect(cues(...blocks)[group]?.map((quote) => quote.text)).toEqual([text]);
  });

  it('is said by a heading of the first sentence below it only', () => {
    const found = cues(
      { kind: 'heading', text: 'The problem' },
      { text: 'Nobody answers.' },
      { text: 'Two vans.' },
    );
    expect(found.problem).toHaveLength(1);
  });

  it.each([
    ['a heading with nothing below', [{ kind: 'heading', text: 'The problem' }]],
    ['a placeholder', [{ kind: 'heading', text: 'The problem' }, { text: 'TBD' }]],
    ['struck words', [{ aside: 'struck', text: 'New tenants struggle with the meter.' }]],
    ['an instruction', [{ aside: 'instruction', text: 'Describe the problem of your audience.' }]],
    ['a comment', [{ aside: 'comment', text: 'Is that really a problem?' }]],
  ] as const)('is not said by %s', (_, blocks) => {
    expect(cues(...blocks).problem).toBeUndefined();
  });

  it('keeps a measure that is still open', () => {
    expect(cues({ kind: 'field', label: 'KPIs', text: 'TBC' })['post-hoc']).toHaveLength(1);
  });
});
