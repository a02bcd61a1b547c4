import { WordPatterns } from '../word-patterns';
import { formsOf, type Word, wordsOf } from '../words';
import { type LabelPart, labelRows } from './label-rows';
import { nearestWord } from './nearest-word';

export interface LabelMeaning {
  part: LabelPart;
  /** 1: the label as such. Lower: a part of it, a question, two parts in one label, a slip of the pen. */
  confidence: number;
  /** Further parts the label names ("metric and threshold"); absent when it names one. */
  also?: LabelPart[];
}

/** No label is longer; longer text is prose. */
const LONGEST_LABEL = 90;
const FILLERS = new Set(
  'our the a an this my your its their campaign test experiment project proposed draft working initial section part step field for of in is will to be it we optional required please brief statement detail details overview specific'.split(
    ' ',
  ),
);

const names = new Map<string, LabelPart>();
const vocabulary = new Set<string>();
const questions = new WordPatterns<LabelPart>();
const rank = new Map(labelRows.map((row, place) => [row.part, place]));
const keyOf = (words: readonly Word[]): string => words.map((word) => word.stem).join(' ');

for (const { part, names: list, asks } of labelRows) {
  for (const name of list.split(',')) {
    const words = wordsOf(name.trim());
    const key = keyOf(words);
    if (!names.has(key)) names.set(key, part);
    for (const { stem } of words) if (stem.length >= 6) vocabulary.add(stem);
  }
  for (const ask of asks) questions.add(`^${ask}`, part);
}

/** The words without the fillers at both ends: "the audience for this test" is "audience". */
function withoutFillers(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  const filler = (word: Word | undefined): boolean =>
    word !== undefined && (FILLERS.has(word.lower) || /^\d/.test(word.lower));
  while (from < to && filler(words[from])) from++;
  while (to > from && filler(words[to - 1])) to--;
  return words.slice(from, to);
}

function byName(words: readonly Word[]): LabelMeaning | null {
  const whole = names.get(keyOf(words));
  if (whole !== undefined) return { part: whole, confidence: 1 };
  const core = withoutFillers(words);
  const part = core.length > 0 ? names.get(keyOf(core)) : undefined;
  return part === undefined ? null : { part, confidence: 0.95 };
}

function byQuestion(words: readonly Word[]): LabelMeaning | null {
  const hits = questions.find(words.filter((word) => !/^\d/.test(word.lower)));
  const best = hits.sort((a, b) => (rank.get(a.value) ?? 0) - (rank.get(b.value) ?? 0))[0];
  return best === undefined ? null : { part: best.value, confidence: 0.8 };
}

/** "Goals & metrics", "Audience / list": the pieces read one by one; the higher ranked part wins. */
function byPieces(words: readonly Word[], text: string): LabelMeaning | null {
  const pieces: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const gap = before === undefined ? '' : text.slice(before.end, word.start);
    if (word.stem === 'and' || word.lower === 'or' || word.lower === 'plus') pieces.push([]);
    else if (/[,/|:;()–—+>\n]|\s-|-\s/.test(gap)) pieces.push([word]);
    else pieces.at(-1)?.push(word);
  }
  const read = pieces.filter((piece) => piece.length > 0).map((piece) => byName(piece));
  if (read.length < 2) return null;
  const known = read.filter((meaning) => meaning !== null);
  const best = known.sort((a, b) => (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0))[0];
  if (best === undefined) return null;
  const agreed = known.every(({ part }) => part === best.part);
  if (agreed) return { part: best.part, confidence: known.length === read.length ? 0.9 : 0.8 };
  const also = [...new Set(known.map(({ part }) => part))].filter((part) => part !== best.part);
  return { part: best.part, confidence: known.length === read.length ? 0.8 : 0.6, also };
}

/** Words that stand inside all kinds of labels; alone they name nothing. */
const TOO_COMMON = new Set(
  'people list plan content test what how who when where why for with from by now user users team story task review offer price cost brand product value ask work case brief market story through via reach delivery split one note notes description summary about number idea title production traffic account customer client member donor parent patient reader visitor guest today'.split(
    ' ',
  ),
);

/** "Overall lead", "Paid media", "Original hypothesis": the last word that is a label of its own says what it is. */
function byHeadWord(words: readonly Word[]): LabelMeaning | null {
  if (words.length > 6) return null;
  for (const word of [...words].reverse()) {
    const part = TOO_COMMON.has(word.lower) || word.stem.length < 3 ? undefined : names.get(word.stem);
    if (part !== undefined && part !== 'other') return { part, confidence: 0.6 };
  }
  return null;
}

function corrected(words: readonly Word[]): readonly Word[] | null {
  let changed = false;
  const right = words.map((word) => {
    const stem =
      word.stem.length >= 7 && !vocabulary.has(word.stem) ? nearestWord(word.stem, vocabulary) : null;
    if (stem === null) return word;
    changed = true;
    return { ...word, ...formsOf(stem), stem };
  });
  return changed ? right : null;
}

/**
 * What a heading, field label or table header announces, or null when it announces nothing Assay knows.
 * Numbering, emoji, case, plural, colons, articles and one wrong letter in a long word do not matter.
 */
export function labelOf(text: string): LabelMeaning | null {
  if (text.length > LONGEST_LABEL) return null;
  let words: readonly Word[] = wordsOf(text);
  while (
    words.length > 1 &&
    /^(?:\d[\d.]*[a-z]?|[a-z])$/.test(words[0]?.lower ?? '') &&
    words[0]?.lower !== 'a'
  )
    words = words.slice(1);
  if (words.length === 0) return null;
  const read = (some: readonly Word[]): LabelMeaning | null =>
    byName(some) ?? byQuestion(some) ?? byPieces(some, text);
  const meaning = read(words) ?? byHeadWord(words);
  if (meaning !== null) return meaning;
  const right = corrected(words);
  const guess = right === null ? null : read(right);
  return guess === null ? null : { ...guess, confidence: guess.confidence * 0.85 };
}
