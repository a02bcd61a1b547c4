import { expect, test } from 'vitest';
import type { Block } from './brief';
import { readableName, titleOf } from './title';

const block = (kind: Block['kind'], text: string, level?: number): Block => ({
  id: text,
  kind,
  text,
  ...(level && { level }),
});

test.each<[string, Block[], string]>([
  ['the first h1, wherever it is', [block('paragraph', 'Pages / 2026'), block('heading', 'Soup', 1)], 'Soup'],
  ['else a heading it begins with', [block('heading', 'Soup test', 2), block('paragraph', 'x')], 'Soup test'],
  [
    'else a short first line',
    [block('paragraph', '🥣 soup notes'), block('heading', 'who', 6)],
    'soup notes',
  ],
  ['not a greeting', [block('paragraph', 'Hi all, soup!')], 'soup plan'],
  ['not a sentence', [block('paragraph', 'We make soup. People eat it.')], 'soup plan'],
  ['not a comment', [{ ...block('heading', 'Why', 1), aside: 'comment' }], 'soup plan'],
])('%s', (_what, blocks, title) => expect(titleOf(blocks, 'dir/soup_plan.md')).toBe(title));

test.each([
  ['/x/2026-03_spring-launch.md', '2026 03 spring launch'],
  ['notes.v2.txt', 'notes.v2'],
  ['-', 'Untitled'],
])('%s reads %s', (file, name) => expect(readableName(file)).toBe(name));
