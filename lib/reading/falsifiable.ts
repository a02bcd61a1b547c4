import { remembered } from '../text/remembered';
import { SETTLED, score, scoreOfSpeech, type Weights } from './choose';
import { falsifiableFacts } from './falsifiable-features';
import type { Line } from './outline';
import { weights } from './weights';
import { scoreOfMeaning } from './word-meanings';

/**
 * How much speaks for an observable result being able to prove the claim of a line wrong, in natural-log odds; a
 * direction or a comparison is enough.
 */
export function falsifiableOdds({ text }: Line, table: Weights = weights.falsifiable): number {
  return table === weights.falsifiable ? known(text) : oddsBy(text, table);
}

const known = remembered((text) => oddsBy(text, weights.falsifiable));

function oddsBy(text: string, table: Weights): number {
  const f = falsifiableFacts(text);
  const odds = score(f, table) + scoreOfSpeech('claims', text, table) + scoreOfMeaning(text, table);
  const open = !f.beyondObserving && !f.alwaysTrue && !f.hedge && !f.question;
  // A number that is to move can be looked at, however the sentence goes on.
  return open && f.movesNumber ? Math.max(odds, SETTLED) : odds;
}
