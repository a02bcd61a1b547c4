import { WORD_WEIGHT } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import type { Speaker } from './word-numbers';
import { holdsTogether, isWord, stemOf, tokensOf } from './word-tokens';

/** Names of the words and pairs of words of a line; which of them speak for a part is learnt from many briefs. */
export function wordsIn({ text }: Line): readonly string[] {
  return [...wordNames(text), ...pairNames(text)];
}

/**
 * What is looked at of a line for any part: its own words, and those of the sentences before and after - what is made
 * stands beside where it goes, a line under "Channels" is a channel whatever it says, and a claim comes after what
 * announces it.
 */
export function wordsAround(line: Line): readonly string[] {
  return [
    ...wordsIn(line),
    ...stemNames(line.text),
    ...neighbour('before', line.previous),
    ...neighbour('after', line.next),
  ];
}

function neighbour(where: 'before' | 'after', line: Line | null): string[] {
  if (!line) return [`${where}:nothing`];
  return [`${where}:${line.block.kind}:`, ...wordNames(line.text).map((name) => `${where}:${name}`)];
}

/** `word:` names of a text's words of two letters and more, lower case, each once; `first:` of the one it opens with. */
export function wordNames(text: string): string[] {
  const words = tokensOf(text).filter(isWord);
  return [...new Set(words)].map((word) => `word:${word}`).concat(words[0] ? [`first:${words[0]}`] : []);
}

/** `stem:` names of the words of three letters and more: what is learnt of "booked" holds for "bookings". */
function stemNames(text: string): string[] {
  const stems = tokensOf(text)
    .filter((token) => isWord(token) && token.length > 2)
    .map(stemOf);
  return [...new Set(stems)].map((stem) => `stem:${stem}`);
}

/** `pair:` names of neighbouring words, with `^` and `$` for the ends of the text. */
function pairNames(text: string): string[] {
  const all = tokensOf(text);
  const pairs = [...all, '$'].map((one, i) => `pair:${all[i - 1] ?? '^'} ${one}`);
  return [...new Set(pairs)];
}

/** Words, stems and pairs of a text as features of a yes-or-no judgement, each counting half; `as` tells whose they are. */
export function wordsAs(as: Speaker, text: string): Features {
  return asFeatures(as, namesIn(text));
}

/**
 * The same without what only holds a sentence together: whether a number answers a claim does not hang on "the" or
 * "would", and what was learnt of them is the manner of those who wrote the examples.
 */
export function contentAs(as: Speaker, text: string): Features {
  const says = (name: string) =>
    name
      .slice(name.indexOf(':') + 1)
      .split(' ')
      .some((word) => !holdsTogether(word));
  return asFeatures(as, namesIn(text).filter(says));
}

function namesIn(text: string): string[] {
  return [...wordNames(text), ...stemNames(text), ...pairNames(text)];
}

function asFeatures(as: Speaker, names: readonly string[]): Features {
  const features: Features = {};
  for (const name of names) features[`${as}:${name}`] = WORD_WEIGHT;
  return features;
}
