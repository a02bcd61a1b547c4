import type { Lexicon } from './lexicon';

let inUse: Lexicon | null = null;

/** The lexicon something is being read or judged with; null for what comes with Assay. */
export function lexiconInUse(): Lexicon | null {
  return inUse;
}

/**
 * Does something with a company's lexicon in place of the built-in one, and puts that back. Every finder asks here, so
 * that no rule has to hand the lexicon on. For work that ends before it returns: the same input gives the same output.
 */
export function using<T>(lexicon: Lexicon | null, work: () => T): T {
  const before = inUse;
  inUse = lexicon;
  try {
    return work();
  } finally {
    inUse = before;
  }
}
