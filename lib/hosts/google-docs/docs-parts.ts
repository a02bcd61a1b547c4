import { type Frame, linesOf, type Run } from '../../brief/line';
import type { Part } from '../../brief/part';
import { comparable, type Hint, type Hints, hintFor } from './hints';
import type { Piece } from './pieces';

/**
 * Paragraphs and tables of a document as parts. `sources` tell what is known of each paragraph, the surest first;
 * `guess`: nothing tells its headings, so its words must.
 */
export function docsParts(pieces: readonly Piece[], sources: readonly Hints[], guess: boolean): Part[] {
  return pieces.map((piece): Part => {
    if (piece.kind === 'table') {
      const rows = piece.rows.map((row) =>
        row.map((text) => ({ lines: linesOf([{ text }]), header: false })),
      );
      return { is: 'table', rows, frame: { kind: 'paragraph' } };
    }
    const hint = hintFor(piece.text, sources);
    return {
      is: 'lines',
      lines: linesOf(runsOf(piece.text, hint)),
      frame: frameOf(hint),
      ...(guess && { guess }),
    };
  });
}

function frameOf(hint: Hint | undefined): Frame {
  const { kind = 'paragraph', level, checked } = hint ?? {};
  return {
    kind,
    ...(kind !== 'paragraph' && level !== undefined && { level }),
    ...(kind === 'item' && checked !== undefined && { checked }),
  };
}

/** The paragraph's text, its first characters in bold where they are known to be. */
function runsOf(text: string, hint: Hint | undefined): Run[] {
  const end = boldEnd(text, hint?.bold ?? 0);
  return end > 0 ? [{ text: text.slice(0, end), strong: true }, { text: text.slice(end) }] : [{ text }];
}

/** Where the bold beginning ends in the text itself; `bold` counts no white space. */
function boldEnd(text: string, bold: number): number {
  let seen = 0;
  for (let at = 0; at < text.length && bold > 0; at += 1) {
    seen += comparable(text[at] ?? '').length;
    if (seen === bold) return at + 1;
  }
  return 0;
}
