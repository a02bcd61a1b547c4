import { expect, test } from 'vitest';
import { cutBrief, cutSource, LONGEST_TEXT } from './long-text';
import { parseFile } from './parse-file';

test('a text of ordinary length stays as it is', () =>
  expect(cutSource('soup')).toEqual({ text: 'soup', left: 0 }));

test('pictures written into the text are taken out', () =>
  expect(cutSource('![x](data:image/png;base64,AAAA+/==) soup').text).toBe('![x]() soup'));

test('a long text is cut at the end of a line', () => {
  const { text, left } = cutSource('0123456789\n'.repeat(20_000));
  expect([text.length <= LONGEST_TEXT, text.endsWith('9'), text.length + left]).toEqual([
    true,
    true,
    220_000,
  ]);
});

test('a brief loses the blocks that are too much, and says how much that was', () => {
  const blocks = ['a', 'b', 'c'].map((id) => ({ id, kind: 'paragraph' as const, text: id.repeat(90_000) }));
  const brief = cutBrief({ id: 'x', host: 'text', title: 'x', blocks, gaps: [] }, 5);
  expect(brief.blocks.map((block) => block.id)).toEqual(['a', 'b']);
  expect(brief.gaps).toEqual([{ what: 'too-long', count: 90_005 }]);
});

test.each([
  ['x.md', 'markdown'],
  ['x.MARKDOWN', 'markdown'],
  ['x.htm', 'html'],
  ['x.HTML', 'html'],
  ['x.txt', 'text'],
  ['x', 'text'],
  ['-', 'text'],
])('%s is read as %s', (name, host) => expect(parseFile(name, '# soup').host).toBe(host));
