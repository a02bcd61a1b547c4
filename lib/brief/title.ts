import type { Block } from './brief';

/** Longest first line that still is a title, in characters. */
const LONGEST = 120;

/** The title of a document: its first h1, else its first heading or short first line, else its file name made readable. */
export function titleOf(blocks: readonly Block[], fileName: string): string {
  const first = blocks.find((block) => !block.aside);
  const heading =
    blocks.find((block) => block.kind === 'heading' && block.level === 1 && !block.aside) ??
    blocks.slice(0, 8).find((block) => block.kind === 'heading' && !block.aside);
  if (heading) return heading.text.slice(0, LONGEST);
  if (first && first.kind !== 'cell' && first.text.length <= LONGEST && !first.text.includes('\n'))
    return first.text;
  return readableName(fileName);
}

/** `2026-03_spring-launch.final.md` as "2026 03 spring launch.final". */
export function readableName(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
  const bare = base
    .replace(/\.(?:md|markdown|txt|text|html?|docx)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return bare === '' || base === '-' ? 'Untitled' : bare.slice(0, LONGEST);
}
