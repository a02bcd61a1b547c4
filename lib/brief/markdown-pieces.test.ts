import { expect, test } from 'vitest';
import { markdownPieces } from './markdown-pieces';
import { parseMarkdown } from './parse-markdown';
import { shown } from './shown';

test('a short text stays whole', () =>
  expect(markdownPieces('# a\n\nb[^1]\n\n[^1]: c')).toEqual(['# a\n\nb[^1]\n\n[^1]: c']));

const paragraph = `${'Soup is sold at the door every day of the week. '.repeat(20).trim()}\n\n`;

test.each<[string, string, string[]]>([
  ['a link by reference', '[the list][l] is long', ['p the list is long']],
  ['a footnote', 'soup[^1]\n\n[^1]: hot', ['p soup', 'p hot']],
  ['a nested list', '- a\n  - b\n\n  c', ['- a', '-- b', 'p c']],
])('%s survives the cutting of a long text', (_what, markdown, expected) => {
  const long = `${paragraph.repeat(8)}${markdown}\n\n${paragraph.repeat(8)}[l]: https://example.org`;
  expect(markdownPieces(long).length).toBeGreaterThan(1);
  const blocks = shown(parseMarkdown(long, 'x.md').blocks);
  expect(blocks.filter((line) => !line.startsWith('p Soup is sold'))).toEqual(expected);
});

test('a long table and a long fence are not torn', () => {
  const rows = '| soup | four | often |\n'.repeat(300);
  const blocks = parseMarkdown(
    `${paragraph}| What | Much | When |\n|---|---|---|\n${rows}\n\`\`\`\n${'code\n\n'.repeat(900)}\`\`\`\n`,
    'x.md',
  ).blocks;
  expect(blocks.filter((block) => block.kind === 'cell' && block.label === undefined)).toEqual([]);
  expect(blocks.filter((block) => block.inside === 'code')).toHaveLength(1);
});
