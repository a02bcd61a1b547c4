import { remembered } from '../text/remembered';

/** Words are looked at up to here; what stands behind changes no judgement. */
const LONGEST = 1200;

/** The words of a text in lower case, `#` for each figure, and its marks, in their order. */
export const tokensOf = remembered((text): readonly string[] =>
  (
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z']+|[\d.,]*\d|[.:;?!–—-]/g) ?? []
  ).map((token) => (isFigure(token) ? '#' : token)),
);

/** Whether a token is a word of two letters and more. */
export function isWord(token: string): boolean {
  const first = token.charCodeAt(0);
  return token.length > 1 && (first === 39 || (first >= 97 && first <= 122));
}

/** The first letters of a longer word: enough to join "booked" and "bookings". */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}

function isFigure(token: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  return last >= 48 && last <= 57;
}

/** Whether a word or mark only holds a sentence together, as "the" and "would" do. */
export function holdsTogether(token: string): boolean {
  return HOLDS_TOGETHER.has(token);
}

const HOLDS_TOGETHER = new Set(
  "the a an at on in of to by for us we it its it's be is are was will would with and or as this that than from per their them they our your you who which if then $ ^ # : . , ; ! ? – — -".split(
    ' ',
  ),
);
