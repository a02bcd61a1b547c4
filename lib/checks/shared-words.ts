/** Words that say nothing about what is measured or changed. */
const EMPTY = new Set(
  (
    'a an and are as at be been but by can could do does each for from get gets had has have how if in into is it ' +
    'its just least less may might more most much must new no not of off on one only or our out over per should so ' +
    'some than that the their them then there these they this those through to two up very was we were what when ' +
    'where which while who will with within would you your rate rates share ratio number count total average ' +
    'percent percentage metric signal rise rises increase increases grow grows drop drops higher lower better ' +
    'believe expect think because versus compared against people person'
  ).split(' '),
);

/**
 * The words two texts have in common in any of their forms (book, books, booked, booking), without those that say
 * nothing. Only for English; good enough to tell "demos booked" from "pipeline", not to judge meaning.
 */
export function sharedWords(a: string, b: string): string[] {
  const others = new Set(stems(b));
  return [...new Set(stems(a))].filter((stem) => others.has(stem));
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem);
}

/** Cuts the common endings, so that forms of one word meet; a word of four letters or fewer only loses its s. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  return word
    .replace(/ie[sd]$/, 'y')
    .replace(/(?:ings?|ions?|ments?|als?|ers?|ed|es|s)$/, '')
    .replace(/(?:e|(.)\1)$/, '$1');
}
