import type { Quote } from '../brief/brief';
import { ASK_BELOW, type Found, type Reading } from './reading';

/** The parts that may be guessed at. */
const PARTS = ['hypothesis', 'segment', 'signal', 'execution', 'distribution', 'window', 'owner'] as const;
export type GuessedPart = (typeof PARTS)[number];

/** Words that may be a part of the brief, to be asked about: no evidence, and never kept as such. */
export type Guesses = Partial<Record<GuessedPart, Quote>>;

/** The reading without its guesses: what is not sure enough to be said is not there. */
export function sureOnly(reading: Reading): Reading {
  if (PARTS.every((part) => !isGuess(reading[part]))) return reading;
  const sure = { ...reading };
  if (isGuess(sure.hypothesis)) delete sure.primaryBecause;
  for (const part of PARTS) if (isGuess(sure[part])) sure[part] = null;
  return sure;
}

/** A reading filled up from another with the parts it lacks, guesses or not. */
export function filledFrom(reading: Reading, other: Reading): Reading {
  const lacking = PARTS.filter((part) => reading[part] === null && other[part] !== null);
  return lacking.length === 0
    ? reading
    : { ...reading, ...Object.fromEntries(lacking.map((part) => [part, other[part]])) };
}

/** The guesses of a reading, by part. */
export function guessesOf(reading: Reading): Guesses {
  const guesses: Guesses = {};
  for (const part of PARTS) {
    const found = reading[part];
    if (found && isGuess(found)) guesses[part] = found.quote;
  }
  return guesses;
}

function isGuess(found: Found | null): boolean {
  return found !== null && found.confidence < ASK_BELOW;
}
