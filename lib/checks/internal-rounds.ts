import type { Quote } from '../brief/brief';
import type { Reading } from '../reading/reading';
import { cued, overlap } from './judged';

/** An approval that has been given no longer stands in the way ... */
const DONE = /\b(?:signed off|approved|agreed|reviewed|aligned)\b/i;
/** ... unless the sentence says that it still has to be. */
const OPEN =
  /\b(?:must|need\w*|pending|until|before|once|after|subject to|has to|have to|will|shall|to be|wait\w*|requires?|if)\b/i;

/**
 * Where a brief lets colleagues come before the people it is for: approvals, rounds, long planning. Without what the
 * law asks for, what is already done, and words that only describe the people or the claim.
 */
export function internalRounds(reading: Reading): Quote[] {
  const { hypothesis, segment, signal } = reading;
  const parts = [hypothesis, segment, signal].flatMap((part) => part?.quote ?? []);
  const apart = [...parts, ...cued(reading, 'compliance')];
  return cued(reading, 'planning-debt').filter(
    (quote) =>
      !apart.some((one) => overlap(one, quote)) && !(DONE.test(quote.text) && !OPEN.test(quote.text)),
  );
}
