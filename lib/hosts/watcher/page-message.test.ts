import { describe, expect, it } from 'vitest';
import { pageMessage as schema } from '../../messages/messages';
import type { Host, ReadOutcome } from '../host';
import { onlyChanges } from './only-changes';
import { pageMessage } from './page-message';

const host: Host = {
  id: 'made-up',
  name: 'Made up',
  matches: [],
  read: async () => ({ kind: 'not-a-document' }),
};
const url = new URL('https://x.test/a');

function reading(texts: string[], label = ''): ReadOutcome {
  const frame = { kind: 'paragraph' as const };
  const parts = texts.map((text) => {
    const lines = [{ runs: [{ text }], hard: false }];
    return label ? { is: 'field' as const, label, lines, frame } : { is: 'lines' as const, lines, frame };
  });
  const document = {
    documentId: 'd',
    title: 't'.repeat(5_000),
    parts,
    gaps: [],
    editable: true,
    route: 'live',
  };
  return { kind: 'read', document };
}

describe('what a page says', () => {
  it.each([[[]], [['']], [['', '']]])('is that it is empty, when all it holds is %j', (texts) => {
    expect(pageMessage(host, reading(texts), url)).toMatchObject({ type: 'page-unreadable', why: 'empty' });
  });

  it.each<[string, ReadOutcome]>([
    ['an ordinary text', reading(['Goal', 'More replies'])],
    ['one paragraph of a million characters', reading(['x'.repeat(1_000_000)])],
    ['thirty thousand paragraphs', reading(Array.from({ length: 30_000 }, (_, at) => `p${at}`))],
    ['four million characters', reading(Array.from({ length: 40 }, () => 'y'.repeat(100_000)))],
    ['a label of ten thousand characters', reading(['value'], 'l'.repeat(10_000))],
    ['nothing', { kind: 'not-a-document' }],
    ['a refusal', { kind: 'cannot-read', why: 'needs-reload' }],
  ])('passes the border: %s', (_name, outcome) => {
    expect(
      schema.safeParse(onlyChanges()(pageMessage(host, outcome, url), true).message).error,
    ).toBeUndefined();
  });

  it('says how much was cut', () => {
    const message = pageMessage(host, reading(['x'.repeat(200_010)]), url);
    expect(message).toMatchObject({ brief: { gaps: [{ what: 'too-long', count: 10 }] } });
  });

  it('passes with an address as long as pages can make it', () => {
    const long = new URL(`https://x.test/?${'q'.repeat(9_000)}`);
    expect(
      schema.safeParse(onlyChanges()(pageMessage(host, reading(['Goal']), long), true).message).success,
    ).toBe(true);
  });
});
