/** One word of a text with the place it stands. `%` and `&` count as words. */
export interface Word {
  /** As written. */
  text: string;
  /** The same for the same `lower`, counted from 0, so that tables need not look the word up; -1: not counted. */
  id: number;
  lower: string;
  /** Lower case, singular, American spelling: the form in which aliases and texts are compared. */
  stem: string;
  start: number;
  end: number;
  /** It may continue a phrase begun by the word before: only a space, a hyphen or another tight sign between. */
  joins: boolean;
  /** Bound to the word before by one hyphen, slash or the like, without a space. */
  tight: boolean;
  /** A sentence, line or list ends between the word before and this one. */
  breaks: boolean;
}

type Gap = Pick<Word, 'joins' | 'tight' | 'breaks'>;

const WORD = /\d+(?:[.,]\d+)*[\p{L}\d]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|[%&]/gu;
const TIGHT = new Set(['-', '‐', '‑', '–', '/', ':', '.', '+', '_', "'", '’']);
/** No term of the trade is longer; what is longer is noise and is kept out of the phrase tables. */
const LONGEST_WORD = 40;

const SPELLING: Readonly<Record<string, string>> = {
  centre: 'center',
  programme: 'program',
  catalogue: 'catalog',
  behaviour: 'behavior',
  behavioural: 'behavioral',
  favourite: 'favorite',
  organisation: 'organization',
  optimisation: 'optimization',
  utilisation: 'utilization',
  personalisation: 'personalization',
  enrolment: 'enrollment',
  cheque: 'check',
  '&': 'and',
  percent: '%',
  kpis: 'kpi',
};

/** American spelling, the number kept. */
export function spelled(lower: string): string {
  const known = SPELLING[lower];
  if (known !== undefined) return known;
  const singular = lower.endsWith('s') ? SPELLING[lower.slice(0, -1)] : undefined;
  return singular === undefined ? lower : `${singular}s`;
}

/** Singular form, good enough to compare two spellings of one phrase; not a dictionary form. */
export function stem(lower: string): string {
  let word = lower;
  const length = word.length;
  if (length > 3 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`;
  else if (
    length > 2 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is')
  )
    word = word.slice(0, -1);
  return SPELLING[word] ?? word;
}

const FIRST: Gap = { joins: false, tight: false, breaks: true };
const SPACE: Gap = { joins: true, tight: false, breaks: false };
const BOUND: Gap = { joins: true, tight: true, breaks: false };

function between(text: string, from: number, to: number): Gap {
  const length = to - from;
  if (length === 0 || (length === 1 && text.charCodeAt(from) === 32)) return SPACE;
  if (length === 1 && TIGHT.has(text.charAt(from))) return BOUND;
  let newlines = 0;
  let onlySpace = true;
  let breaks = false;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n') newlines++;
    else if (char === '.' || char === ';' || char === '!' || char === '?' || char === '•') breaks = true;
    if (char.trim() !== '' && char !== '*' && char !== '_') onlySpace = false;
  }
  return { joins: onlySpace && newlines < 2 && length < 6, tight: false, breaks: breaks || newlines > 1 };
}

type Forms = Pick<Word, 'id' | 'lower' | 'stem'>;
/** Forms of words met before; a text has few different ones. */
const MOST_FORMS = 20_000;
const forms = new Map<string, Forms>();
const ids = new Map<string, number>();

/** The forms of a word as written. */
export function formsOf(written: string): Forms {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const lower = written.length > LONGEST_WORD ? '' : written.toLowerCase().replace('’', "'");
  const counted = forms.size < MOST_FORMS;
  if (counted && !ids.has(lower)) ids.set(lower, ids.size);
  const made = { id: ids.get(lower) ?? -1, lower, stem: stem(lower) };
  if (counted) forms.set(written, made);
  return made;
}

/** Sentences of one brief; more are not worth the room. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 2000;
const kept = new Map<string, readonly Word[]>();

/**
 * Splits a text into words, in order. Linear in the length of the text, whatever it contains. Words of sentences are
 * kept for a while, as every finder asks for the same ones.
 */
export function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const { id, lower, stem } = formsOf(written);
    const gap = words.length === 0 ? FIRST : between(text, last, start);
    last = start + written.length;
    const { joins, tight, breaks } = gap;
    words.push({ text: written, id, lower, stem, start, end: last, joins, tight, breaks });
  }
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= LONGEST_KEPT) kept.set(text, words);
  return words;
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million dozen half'.split(
    ' ',
  ),
);

/** A number in figures (`4,000`, `3x`, `40k`) or in words. */
export function isNumber(word: Word | undefined): boolean {
  if (word === undefined || word.lower === '') return false;
  const first = word.lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBER_WORDS.has(word.lower);
}
