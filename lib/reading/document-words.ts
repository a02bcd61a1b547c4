import type { Brief } from '../brief/brief';
import { score, scoreOfWords, type Weights } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import { wordNames, wordsIn } from './word-features';
import { numbersOfBody, numbersOfHead } from './word-numbers';

/** A word of a heading or of the opening says less than one of a single line. */
const HEAD_WORD = 0.25;
/** A word of the body says hardly anything: what was learnt of the words of one trade misleads in the next. */
const BODY_WORD = 0.1;

/** Whether a line is the document's own: neither guidance of a form nor struck. */
export function isSpoken({ block }: Line): boolean {
  return block.aside !== 'instruction' && block.aside !== 'struck';
}

interface Looked {
  spoken: readonly Line[];
  headings: readonly string[];
  opening: readonly string[];
}

/** By the lines of a document: it is asked about twice. */
const known = new WeakMap<readonly Line[], Looked>();

/** What is looked at of a document: its own lines, its headings, and its opening - what a document is, it says at once. */
function looksAt({ title }: Brief, lines: readonly Line[]): Looked {
  const before = known.get(lines);
  if (before) return before;
  const spoken = lines.filter(isSpoken);
  const looked = {
    spoken,
    headings: spoken.filter(({ block }) => block.kind === 'heading').map(({ text }) => text),
    opening: [title, ...spoken.slice(0, 2).map(({ text }) => text)],
  };
  known.set(lines, looked);
  return looked;
}

/** The names of the words of a document, with those of its headings and of its opening once more by themselves; each as much as it counts. */
export function documentWords(brief: Brief, lines: readonly Line[]): Features {
  const { spoken, headings, opening } = looksAt(brief, lines);
  const counted = (names: readonly string[], each: number) => names.map((name) => [name, each] as const);
  return Object.fromEntries([
    ...counted(spoken.flatMap(wordsIn), BODY_WORD),
    ...counted([...named('heading', headings), ...named('opens', opening)], HEAD_WORD),
  ]);
}

function named(as: string, texts: readonly string[]): string[] {
  return texts.flatMap(wordNames).map((name) => `${as}:${name}`);
}

/** How much facts and the words of a document speak for what the weights tell of it, in natural-log odds. */
export function documentOdds(
  facts: Features,
  brief: Brief,
  lines: readonly Line[],
  weights: Weights,
): number {
  const { spoken, headings, opening } = looksAt(brief, lines);
  return (
    score(facts, weights) +
    scoreOfWords(() => numbersOfBody(spoken), weights, BODY_WORD) +
    scoreOfWords(() => numbersOfHead(headings, opening), weights, HEAD_WORD)
  );
}
