import type { Block } from './brief';

/** A stretch of text with one look. Its text is raw: white space is folded only when a block is made of it. */
export interface Run {
  text: string;
  strong?: boolean;
  slanted?: boolean;
  aside?: NonNullable<Block['aside']>;
}

/** One line as it stands in the document. `hard`: the writer put the line break behind it (`<br>`). */
export interface Line {
  runs: Run[];
  hard: boolean;
}

/** Where a line stands: what kind of block it makes and what container holds it. */
export interface Frame {
  kind: 'heading' | 'paragraph' | 'item';
  level?: number;
  checked?: boolean;
  inside?: NonNullable<Block['inside']>;
  aside?: NonNullable<Block['aside']>;
}

/** Characters nobody sees; joiners inside an emoji are left to it. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\ufffc\p{Cc}]|(?<!\p{Emoji}\ufe0f?)[\u200c\u200d]/gu;

/** White space folded to single spaces, line breaks kept, characters nobody sees taken out. */
export function fold(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(UNSEEN, (unseen) => (unseen === '\n' ? unseen : ''))
    .trim();
}

/** The words of a line. */
export function textOf(line: Line): string {
  return fold(line.runs.map((run) => run.text).join(''));
}

/** A line without any markup but what people type for it in plain text: between two `~~` it is struck. */
export function plainLine(text: string): Line {
  const runs = text
    .split(STRUCK)
    .map((piece, at): Run => (at % 2 === 1 ? { text: piece, aside: 'struck' } : { text: piece }));
  return { runs: runs.filter((run) => run.text !== ''), hard: false };
}

const STRUCK = /~~(?=\S)([^~\n]*[^\s~])~~/;

/** Cuts runs at the line breaks inside them: `\n` is a soft break, `\v` one the writer put there. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let current: Run[] = [];
  const close = (hard: boolean) => {
    const line: Line = { runs: current, hard };
    if (textOf(line) !== '') lines.push(line);
    current = [];
  };
  for (const run of runs) {
    const pieces = run.text.split(/(\n|\v)/);
    for (const piece of pieces) {
      if (piece === '\n' || piece === '\v') close(piece === '\v');
      else if (piece !== '') current.push({ ...run, text: piece });
    }
  }
  close(false);
  return lines;
}

/** Runs without their first characters. */
export function dropFront(runs: readonly Run[], count: number): Run[] {
  let left = count;
  const kept: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    if (text !== '') kept.push({ ...run, text });
  }
  return kept;
}
