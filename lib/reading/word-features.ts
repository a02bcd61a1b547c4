import { WORD_WEIGHT } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';

const known = new WeakMap<Line, readonly string[]>();

/** The words and pairs of words of a line; which of them speak for a part is learnt from many briefs. */
export function wordsIn(line: Line): readonly string[] {
  const names = known.get(line) ?? [...wordNames(line.text), ...pairNames(line.text)];
  known.set(line, names);
  return names;
}

const LONGEST = 1200;

/** `word:` names of a text's words of two letters and more, lower case, each once; `first:` of the one it opens with. */
export function wordNames(text: string): string[] {
  const words = lower(text).match(/[a-z']{2,}/g) ?? [];
  return [...new Set(words)].map((word) => `word:${word}`).concat(words[0] ? [`first:${words[0]}`] : []);
}

/** `pair:` names of neighbouring words, with `#` for figures and `^` and `$` for the ends of the text. */
function pairNames(text: string): string[] {
  const all = (lower(text).match(/[a-z']+|[\d.,]*\d|[.:;?!–—-]/g) ?? []).map((one) =>
    /\d/.test(one) ? '#' : one,
  );
  const pairs = [...all, '$'].map((one, i) => `pair:${all[i - 1] ?? '^'} ${one}`);
  return [...new Set(pairs)];
}

function lower(text: string): string {
  return text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'");
}

/** The plain words of a text as features of a yes-or-no judgement, each counting half; `as` tells whose words they are. */
export function wordsAs(as: 'says' | 'claims' | 'counts', text: string): Features {
  return Object.fromEntries(wordNames(text).map((name) => [`${as}:${name}`, WORD_WEIGHT]));
}
