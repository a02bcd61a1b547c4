import type { Block } from './brief';
import { withoutOrnament } from './label';

/** Longest first line that still is a title, in characters. */
const LONGEST = 120;

/** The title of a document: its first h1, else a heading or short line it begins with, else its file name made readable. */
export function titleOf(blocks: readonly Block[], fileName: string): string {
  const said = blocks.filter((block) => !block.aside);
  const first = said[0];
  const heading =
    said.find((block) => block.kind === 'heading' && block.level === 1) ??
    said.slice(0, 5).find((block) => block.kind === 'heading' && (block.level ?? 6) < 6);
  if (heading) return heading.text.slice(0, LONGEST);
  if (first && isTitleLike(first)) return withoutOrnament(first.text);
  return readableName(fileName);
}

function isTitleLike({ kind, text }: Block): boolean {
  if (kind === 'cell' || kind === 'field' || text.length > LONGEST || text.includes('\n')) return false;
  return !/[.!?]\s|\.$|^(?:hi|hello|hey|dear)\b/i.test(text);
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
