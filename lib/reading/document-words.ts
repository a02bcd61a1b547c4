import type { Brief } from '../brief/brief';
import { score, scoreOfWords, type Weights } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import { wordNames, wordsIn } from './word-features';
import { numbersOfDocument } from './word-numbers';

/** A word of a whole document says less than one of a single line. */
export const DOCUMENT_WORD = 0.25;

/** Whether a line is the document's own: neither guidance of a form nor struck. */
export function isSpoken({ block }: Line): boolean {
  return block.aside !== 'instruction' && block.aside !== 'struck';
}

/** What is looked at of a document: its own lines, its headings, and its opening - what a document is, it says at once. */
function looksAt({ title }: Brief, lines: readonly Line[]) {
  const spoken = lines.filter(isSpoken);
  return {
    spoken,
    headings: spoken.filter(({ block }) => block.kind === 'heading').map(({ text }) => text),
    opening: [title, ...spoken.slice(0, 2).map(({ text }) => text)],
  };
}

/** The names of the words of a document, with those of its headings and of its opening once more by themselves. */
export function documentWords(brief: Brief, lines: readonly Line[]): string[] {
  const { spoken, headings, opening } = looksAt(brief, lines);
  return [...spoken.flatMap(wordsIn), ...named('heading', headings), ...named('opens', opening)];
}

function named(as: string, texts: readonly string[]): string[] {
  return texts.flatMap(wordNames).map((name) => `${as}:${name}`);
}

/** How much the facts and the words of a document speak for it being a plan, in natural-log odds. */
export function documentOdds(
  facts: Features,
  brief: Brief,
  lines: readonly Line[],
  weights: Weights,
): number {
  const { spoken, headings, opening } = looksAt(brief, lines);
  return (
    score(facts, weights) +
    scoreOfWords(() => numbersOfDocument(spoken, headings, opening), weights, DOCUMENT_WORD)
  );
}
