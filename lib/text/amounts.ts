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
/** Words compromise is asked about; without one of them there is nothing to parse. */
const SPELLED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b/i;
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

/** Longest sentence that is looked at. */
const LONGEST = 600;

/**
 * Numbers of a sentence in order, without overlap: figures with thousands and decimals as written in English or on
 * the continent ("1,200", "2,5 %"), words ("three hundred", "a fifth") by compromise, and shares ("two in five").
 */
export function amountsIn(sentence: string): Amount[] {
  const text = sentence.slice(0, LONGEST);
  const found = [...figures(text), ...spelled(text), ...idioms(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart: Amount[] = [];
  for (const amount of found) if (amount.start >= (apart.at(-1)?.end ?? 0)) apart.push(amount);
  return shares(text, apart);
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

interface Parsed {
  offset?: Span & { length: number };
  number?: { num: number | null };
  fraction?: { decimal?: number } | null;
}

function spelled(text: string): Amount[] {
  if (!SPELLED.test(text)) return [];
  const parsed = nlp(text).numbers().json({ offset: true }) as (Parsed & { text: string })[];
  return parsed.flatMap(({ offset, number, text: said }) => {
    const value = number?.num;
    // An ordinal is a place in a row, no amount; a pronoun ("the one who") neither.
    if (!offset || value === null || value === undefined || /\d|^ones?$/i.test(said)) return [];
    const start = offset.start;
    const word = text.slice(start, start + offset.length).replace(/[\s,.;:!?)]+$/, '');
    if (/(?:first|second|third|th)$/i.test(word) ? value >= 1 : value < 1 && !PART.test(word)) return [];
    const unit = UNIT_BEHIND.exec(text.slice(start + word.length));
    const kind = unit?.[1]
      ? 'percent'
      : unit?.[2]
        ? 'points'
        : unit?.[3]
          ? 'times'
          : value < 1
            ? 'part'
            : 'count';
    return [{ value, unit: kind, start, end: start + word.length + (unit?.[0].length ?? 0) } as const];
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
