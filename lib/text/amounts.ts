import nlp from 'compromise/three';
import type { Span } from './sentences';

/** A number in a sentence, in figures or in words. */
export interface Amount extends Span {
  /** As said: 2.1 for "2.1 %", 0.2 for "a fifth", 12000 for "12k". Signed where a sign is written. */
  value: number;
  /** `part`: a fraction of one ("a fifth", "two in five", "6 per 100"). `times`: a factor ("twice", "3x"). */
  unit: 'count' | 'percent' | 'points' | 'part' | 'times';
}

const FIGURE =
  /(?<![\p{L}\d.,:/-])([+−±-]?)(\d{1,3}(?:[,\s’']\d{3})+(?![\d])(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:\s?(k|m|mio|million|thousand)(?!\p{L}))?(?:\s?(%|per ?cent(?!\p{L})|(?:percentage |% ?)?points?(?!\p{L})|pts?(?!\p{L})|pp(?!\p{L})|[×x](?![\p{L}\d])|times(?!\p{L})))?(?![\d:/])/giu;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mio: 1e6, million: 1e6 };
const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
/** A run of words that make one number: "three hundred and fifty", "two thirds", "a fifth". */
const SPELLED = new RegExp(
  String.raw`\b(?:an?\s)?(?:${WORD})(?:(?:-|\s|\sand\s(?:an?\s)?)(?:${WORD}))*(?!\p{L}|-\p{L})`,
  'giu',
);
const IDIOMS: readonly [RegExp, number, Amount['unit']][] = [
  [/\b(?:twice|double[ds]?|doubling|two-?fold)\b/gi, 2, 'times'],
  [/\b(?:triple[ds]?|tripling|three-?fold|thrice)\b/gi, 3, 'times'],
  [/\bhalf a (?:percentage )?point\b/gi, 0.5, 'points'],
  [/\b(?:half|halve[ds]?|halving)\b(?! a (?:percentage )?point)/gi, 0.5, 'part'],
  [/\ba quarter\b(?! of (?:the|a) (?:year|hour))/gi, 0.25, 'part'],
  [/\ba dozen\b/gi, 12, 'count'],
];
const PART = /half|halves|third|quarter|fourth|fifth|sixth|eighth|tenth/i;
const UNIT_BEHIND = /^\s?(?:(percent|per ?cent|%)|((?:percentage )?points?)|(times))(?!\p{L})/iu;
const OF = /^\s(?:in|out of|of|per|for)\s(?:every\s|each\s)?$/i;

/** "One in four" counts, "the one in the hall" does not. */
const NUMBERED_ONE =
  /^one\s(?:in|out of)\s(?:every\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)|^one\s(?:and|hundred|thousand|per ?cent|%|point)/i;
const ORDINAL = /\b(?:the|on|his|her|our|their|every|q)\s$/i;
/** Longest sentence that is looked at. */
const LONGEST = 600;
let lastSentence = '';
let lastAmounts: readonly Amount[] = [];

/**
 * Numbers of a sentence in order, without overlap: figures with thousands and decimals as written in English or on
 * the continent ("1,200", "2,5 %"), words ("three hundred", "a fifth") by compromise, and shares ("two in five").
 */
export function amountsIn(sentence: string): readonly Amount[] {
  if (sentence === lastSentence) return lastAmounts;
  const text = sentence.slice(0, LONGEST);
  const found = [...figures(text), ...spelled(text), ...idioms(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart: Amount[] = [];
  for (const amount of found) if (amount.start >= (apart.at(-1)?.end ?? 0)) apart.push(amount);
  lastAmounts = shares(text, apart);
  lastSentence = sentence;
  return lastAmounts;
}

function figures(text: string): Amount[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const [whole, sign = '', digits = '', scale, unit = ''] = match;
    const value = numberOf(digits) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1) * (/[−-]/.test(sign) ? -1 : 1);
    return { value, unit: unitOf(unit), start: match.index, end: match.index + whole.length };
  });
}

function numberOf(digits: string): number {
  const thousands = /^\d{1,3}(?:[,\s’']\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(thousands ? digits.replace(/[,\s’']/g, '') : digits.replace(',', '.'));
}

function unitOf(written: string): Amount['unit'] {
  if (/point|^pts?$|^pp$/i.test(written)) return 'points';
  if (/%|cent/i.test(written)) return 'percent';
  return written === '' ? 'count' : 'times';
}

/** Runs of words seen before and what they amount to; there are few different ones. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 500;

/** Compromise is asked about the words of the number alone: a whole sentence takes it a hundred times as long. */
function wordsAsNumber(words: string): number | null {
  const before = known.get(words);
  if (before !== undefined) return before;
  const parsed = nlp(words).numbers().json() as { number?: { num: number | null } }[];
  const value = parsed.length === 1 ? (parsed[0]?.number?.num ?? null) : null;
  if (known.size < MOST_KNOWN) known.set(words, value);
  return value;
}

function spelled(text: string): Amount[] {
  return [...text.matchAll(SPELLED)].flatMap((match) => {
    const [words] = match;
    // A pronoun ("the one who"), an ordinal ("the third card") and what the idioms know are none.
    if (/^(?:an?\s)?(?:one|half|quarter)$/i.test(words) && !NUMBERED_ONE.test(text.slice(match.index)))
      return [];
    if (ORDINAL.test(text.slice(0, match.index)) && PART.test(words)) return [];
    const value = wordsAsNumber(words.toLowerCase());
    if (value === null || (value >= 1 && /th$/i.test(words))) return [];
    if (value < 1 && !PART.test(words)) return [];
    const end = match.index + words.length;
    const unit = UNIT_BEHIND.exec(text.slice(end));
    const kind = unit?.[1]
      ? 'percent'
      : unit?.[2]
        ? 'points'
        : unit?.[3]
          ? 'times'
          : value < 1
            ? 'part'
            : 'count';
    return [{ value, unit: kind, start: match.index, end: end + (unit?.[0].length ?? 0) } as const];
  });
}

function idioms(text: string): Amount[] {
  return IDIOMS.flatMap(([says, value, unit]) =>
    [...text.matchAll(says)].map((match) => ({
      value,
      unit,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** "Two in five", "25 of 1,000", "6 per 100 cards": two counts that make one share. */
function shares(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const [some, all] = [amounts[at], amounts[at + 1]];
    if (!some) continue;
    const between = all ? text.slice(some.end, all.start) : '';
    const share =
      all && some.unit === 'count' && all.unit === 'count' && OF.test(between) && some.value < all.value;
    // "2 of 3 versions" counts things, "25 of 1,000" people; a year is no whole.
    const year = /^(?:19|20)\d\d$/.test(text.slice(all?.start, all?.end));
    if (all && share && !year && (all.value >= 10 || /in|out/.test(between))) {
      joined.push({ value: some.value / all.value, unit: 'part', start: some.start, end: all.end });
      at++;
    } else joined.push(some);
  }
  return joined;
}
