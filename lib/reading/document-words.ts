import type { Brief } from '../brief/brief';
import { score, scoreOfTexts, type Weights } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import { wordNames, wordsIn } from './word-features';

/** A word of a whole document says less than one of a single line. */
export const DOCUMENT_WORD = 0.25;

/** Whether a line is the document's own: neither guidance of a form nor struck. */
export function isSpoken({ block }: Line): boolean {
  return block.aside !== 'instruction' && block.aside !== 'struck';
}

/** The words of a document, line by line, with those of its headings and of its opening once more by themselves. */
export function documentWords({ title }: Brief, lines: readonly Line[]): (readonly string[])[] {
  const spoken = lines.filter(isSpoken);
  const headings = spoken.filter(({ block }) => block.kind === 'heading').map(({ text }) => text);
  // What a document is, it says at once: in its title and its first lines.
  const opening = [title, ...spoken.slice(0, 2).map(({ text }) => text)];
  return [...spoken.map(wordsIn), named('heading', headings), named('opens', opening)];
}

function named(as: string, texts: readonly string[]): string[] {
  return texts.flatMap(wordNames).map((name) => `${as}:${name}`);
}

/** How much the facts and the words of a document speak for it being a plan, in natural-log odds. */
export function documentOdds(
  facts: Features,
  words: readonly (readonly string[])[],
  weights: Weights,
): number {
  return score(facts, weights) + scoreOfTexts(words, weights, DOCUMENT_WORD);
}
