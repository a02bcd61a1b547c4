import { diffArrays } from 'diff';
import { type Commitment, LOCKED, type LockedPart } from './commitment';

/** A stretch of words: as it was locked, taken out since, or put in since. */
export interface Piece {
  text: string;
  how: 'same' | 'gone' | 'new';
}

export interface Change {
  part: LockedPart;
  before: string;
  after: string;
  /** Word by word; in one piece each where the texts have too little in common for that to help. */
  pieces: Piece[];
}

/** More steps than this from one text to the other, and they are two texts. */
const MOST_STEPS = 400;

/** The parts of a commitment whose words are others now than they were; spaces alone are no change. */
export function changesSince(locked: Commitment, now: Commitment): Change[] {
  return LOCKED.flatMap((part) => {
    const [before, after] = [locked.words[part], now.words[part]];
    return plain(before) === plain(after) ? [] : [{ part, before, after, pieces: piecesOf(before, after) }];
  });
}

function piecesOf(before: string, after: string): Piece[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_STEPS });
  const pieces = (
    found ?? [
      { value: [before], removed: true, added: false },
      { value: [after], removed: false, added: true },
    ]
  ).map(
    ({ value, removed, added }): Piece => ({
      text: value.join(''),
      how: removed ? 'gone' : added ? 'new' : 'same',
    }),
  );
  return pieces.filter(({ text }) => text !== '');
}

/** Words with the marks that belong to them, and the spaces between: "2.4 %" is a number, not four things. */
function wordsOf(text: string): string[] {
  return plain(text).split(/( )/).filter(Boolean);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
