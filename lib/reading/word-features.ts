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

const around = new WeakMap<Line, readonly string[]>();

/** What is looked at for a part: a hypothesis speaks for itself, every other part leans on what stands beside it. */
export function wordsFor(part: string, line: Line): readonly string[] {
  return part === 'hypothesis' ? wordsIn(line) : wordsAround(line);
}

/**
 * The same with the words of the sentences before and after: what is made stands beside where it goes, and a line under
 * "Channels" is a channel whatever it says.
 */
function wordsAround(line: Line): readonly string[] {
  const names = around.get(line) ?? [
    ...wordsIn(line),
    ...neighbour('before', line.previous),
    ...neighbour('after', line.next),
  ];
  around.set(line, names);
  return names;
}

function neighbour(where: 'before' | 'after', line: Line | null): string[] {
  if (!line) return [`${where}:nothing`];
  return [`${where}:${line.block.kind}:`, ...wordNames(line.text).map((name) => `${where}:${name}`)];
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

/** Words and pairs of a text as features of a yes-or-no judgement, each counting half; `as` tells whose they are. */
export function wordsAs(as: 'claims' | 'counts' | 'describes', text: string): Features {
  const names = [...wordNames(text), ...pairNames(text)];
  return Object.fromEntries(names.map((name) => [`${as}:${name}`, WORD_WEIGHT]));
}
