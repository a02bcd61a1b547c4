import { BlockList } from './block-list';
import type { Brief } from './brief';
import { type Frame, type Line, plainLine } from './line';
import { paragraphBlocks } from './paragraph-blocks';
import { tableBlocks } from './table-blocks';
import { splitComments } from './text-comments';
import { headingHabit, isTextHeading, isTextTitle } from './text-heading';
import { type TextLine, textLines } from './text-line';
import { textTable } from './text-table';
import { titleOf } from './title';
import { isHardWrapped } from './wrapped-lines';

/** Reads plain text, as Google Docs exports it or as people type it, into a brief. Never throws. */
export function parseText(text: string, fileName: string): Brief {
  const { body, comments } = splitComments(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const list = new BlockList(isHardWrapped(body));
  readLines(body, { kind: 'paragraph' }, list, true);
  for (const comment of comments) list.push({ kind: 'paragraph', text: comment, aside: 'comment' });
  return {
    id: fileName,
    host: 'text',
    title: titleOf(list.blocks, fileName),
    blocks: list.blocks,
    gaps: list.gaps(),
  };
}

function readLines(body: string, frame: Frame, list: BlockList, whole: boolean): void {
  const raw = body.split('\n');
  const lines = textLines(body);
  const habit = headingHabit(lines);
  const indents: number[] = [];
  let started = !whole;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line || line.blank || line.rule) {
      at += 1;
      continue;
    }
    const first = !started;
    started = true;
    const table = textTable(raw, at);
    const hash = /^(#{1,6})\s+(\S.*)$/.exec(line.text);
    if (line.item === null) indents.length = line.indent === 0 ? 0 : indents.length;
    if (hash?.[1]) {
      paragraphBlocks([plainLine(hash[2] ?? '')], { ...frame, kind: 'heading', level: hash[1].length }, list);
      at += 1;
    } else if (first && isTextTitle(line, lines[at + 1]?.blank ?? false) && !table) {
      paragraphBlocks([plainLine(line.text)], { ...frame, kind: 'heading', level: 1 }, list);
      at += 1;
    } else if (line.text.startsWith('>')) at = readQuote(lines, at, frame, list);
    else if (table) {
      tableBlocks(table.rows, frame, list);
      at += table.taken;
    } else if (isTextHeading(lines, at, habit)) {
      paragraphBlocks(
        [plainLine(line.text.replace(/\s*[:：]$/u, ''))],
        { ...frame, kind: 'heading', level: 6 },
        list,
      );
      at += 1;
    } else if (line.item !== null) at = readItem(lines, at, indents, frame, list);
    else at = readParagraph(lines, raw, at, frame, list);
  }
}

function readQuote(lines: readonly TextLine[], at: number, frame: Frame, list: BlockList): number {
  let next = at;
  const quoted: string[] = [];
  while (lines[next]?.text.startsWith('>')) {
    quoted.push((lines[next]?.text ?? '').replace(/^(?:>\s?)+/, ''));
    next += 1;
  }
  readLines(quoted.join('\n'), { ...frame, inside: 'quote' }, list, false);
  return next;
}

function readItem(
  lines: readonly TextLine[],
  at: number,
  indents: number[],
  frame: Frame,
  list: BlockList,
): number {
  const line = lines[at];
  if (line?.item == null) return at + 1;
  while ((indents.at(-1) ?? -1) > line.indent) indents.pop();
  if ((indents.at(-1) ?? -1) < line.indent) indents.push(line.indent);
  const said: Line[] = [plainLine(line.item)];
  let next = at + 1;
  for (let more = lines[next]; more && goesOn(more, line); more = lines[next]) {
    said.push(plainLine(more.text));
    next += 1;
  }
  paragraphBlocks(said, { ...frame, kind: 'item', level: indents.length }, list);
  return next;
}

/** A line under an item, set in or plainly its second half. */
function goesOn(more: TextLine, item: TextLine): boolean {
  if (more.blank || more.rule || more.item !== null) return false;
  return more.indent > item.indent || (item.text.length > 50 && /^\p{Ll}/u.test(more.text));
}

function readParagraph(
  lines: readonly TextLine[],
  raw: readonly string[],
  at: number,
  frame: Frame,
  list: BlockList,
): number {
  const said: Line[] = [];
  let next = at;
  for (let line = lines[next]; line && !line.blank && !line.rule; line = lines[next]) {
    if (next > at && (line.item !== null || line.text.startsWith('>') || textTable(raw, next))) break;
    said.push(plainLine(line.text));
    next += 1;
  }
  paragraphBlocks(said, frame, list);
  return next;
}
