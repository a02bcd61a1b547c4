import { BlockList } from './block-list';
import type { Block } from './brief';
import { cleanLabel } from './label';
import { type Frame, type Line, plainLine, textOf } from './line';
import { paragraphBlocks, pushField } from './paragraph-blocks';
import type { Part } from './part';
import { stableIds } from './stable-ids';
import { tableBlocks } from './table-blocks';
import { cellOf } from './table-cell';
import { isTextHeading } from './text-heading';
import { textLines } from './text-line';

/** The blocks of a page, from its parts in reading order. Ids survive edits of other blocks. */
export function blocksOfParts(parts: readonly Part[]): Block[] {
  const list = new BlockList();
  const headings = guessedHeadings(parts);
  for (const part of parts) {
    if (part.is === 'table') {
      const rows = part.rows.map((row) => row.map((cell) => cellOf(cell.lines, cell.header)));
      tableBlocks(rows, { ...part.frame, kind: 'paragraph' }, list);
    } else if (part.is === 'field') fieldBlocks(part.label, part.lines, part.frame, list);
    else if (headings.has(part)) {
      const title = part.lines
        .map(textOf)
        .join(' ')
        .replace(/\s*[:：]$/u, '');
      paragraphBlocks([plainLine(title)], { ...part.frame, kind: 'heading', level: 6 }, list);
    } else paragraphBlocks(part.lines, part.frame, list);
  }
  return stableIds(list.blocks);
}

/** A label over nothing is a heading: the place is there, the words are not. */
function fieldBlocks(label: string, value: readonly Line[], frame: Frame, list: BlockList): void {
  const name = cleanLabel(label);
  const place: Frame = { ...frame, kind: 'paragraph' };
  const said = value.filter((line) => textOf(line) !== '');
  if (name === '') paragraphBlocks(said, place, list);
  else if (said.length === 0) list.push({ ...place, kind: 'heading', level: 6, text: name });
  else {
    const runs = said.flatMap((line, at) => (at === 0 ? line.runs : [{ text: '\n' }, ...line.runs]));
    pushField(name, { runs, hard: false }, place, list);
  }
}

/** Paragraphs of an editor stand apart, like the lines of a text file with an empty one between them. */
function guessedHeadings(parts: readonly Part[]): Set<Part> {
  const unknown = parts.filter((part) => part.is === 'lines' && part.frame.kind === 'paragraph');
  if (!unknown.some((part) => part.is === 'lines' && part.guess)) return new Set();
  const texts = unknown.map((part) => (part.is === 'lines' ? part.lines.map(textOf).join(' ') : ''));
  const lines = textLines(texts.map((text) => text.replace(/\n/g, ' ')).join('\n\n'));
  return new Set(
    unknown.filter((part, index) => part.is === 'lines' && part.guess && isTextHeading(lines, index * 2)),
  );
}
