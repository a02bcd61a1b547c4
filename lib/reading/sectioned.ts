import type { Brief } from '../brief/brief';
import type { Weights } from './choose';

/** From so many headings on a document is laid out in sections. */
const HEADINGS = 4;
/** In front of a fact's name: how much more, or less, it counts in such a document. */
export const SECTIONED = 'sectioned:';

type Tables = Readonly<Record<string, Weights>>;
const known = new WeakMap<Tables, Tables>();

/**
 * Tables of weights as they hold for a document. Where it is laid out in sections, many lines stand under fitting headings,
 * and what a label or the form of a sentence tells is worth something else than in a mail or a note.
 */
export function weightsFor<T extends Tables>(brief: Brief, weights: T): T {
  if (!isSectioned(brief)) return weights;
  const made = known.get(weights) ?? inSections(weights);
  known.set(weights, made);
  return made as T;
}

export function isSectioned({ blocks }: Brief): boolean {
  return blocks.filter(({ kind }) => kind === 'heading').length >= HEADINGS;
}

function inSections(weights: Tables): Tables {
  return Object.fromEntries(Object.entries(weights).map(([part, table]) => [part, added(table)]));
}

function added(table: Weights): Weights {
  const more = Object.entries(table).filter(([name]) => name.startsWith(SECTIONED));
  const sums = more.map(([name, by]) => {
    const fact = name.slice(SECTIONED.length);
    return [fact, (table[fact] ?? 0) + by] as const;
  });
  return more.length === 0 ? table : { ...table, ...Object.fromEntries(sums) };
}
