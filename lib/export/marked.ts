import type { Piece } from '../run/changes-since';

/** How a format writes words: as they are, taken out, put in. The marks hug the words: spaces stay outside them. */
export type Marking = Record<Piece['how'], (words: string) => string>;

/** A line of pieces in the marks of a format. */
export function marked(pieces: readonly Piece[], marking: Marking): string {
  return pieces
    .map(({ text, how }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      return words === '' ? text : before + marking[how](words) + after;
    })
    .join('');
}
