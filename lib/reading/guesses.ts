import { evidenceOf } from './evidence-of';
import { falsifiableOdds } from './falsifiable';
import type { Parts } from './find-parts';
import { RANKED, type RankedPart } from './ranked-part';
import { ASK_BELOW, GUESS_FROM } from './reading';
import { signalOf } from './signal';
import { specificity } from './specific';
import type { StatedParts } from './stated-parts';

/** What may be a part of the plan though nothing says so clearly: found below ASK_BELOW, for a question only. */
export function guesses(parts: Parts, stated: StatedParts): Partial<StatedParts> {
  const guess = (part: RankedPart) => {
    const { choices, presence } = parts.rankings[part];
    const [best] = choices;
    return stated[part] === null && best && presence >= GUESS_FROM && presence < ASK_BELOW
      ? { line: best.candidate, ...evidenceOf(best, part, presence) }
      : null;
  };
  const found: Partial<StatedParts> = {};
  for (const part of RANKED) {
    const guessed = guess(part);
    if (!guessed) continue;
    const { line, ...evidence } = guessed;
    if (part === 'hypothesis')
      found.hypothesis = { ...evidence, falsifiable: falsifiableOdds(line) > 0, type: null, parts: {} };
    else if (part === 'segment') found.segment = { ...evidence, ...specificity(line) };
    else if (part === 'signal')
      found.signal = { ...evidence, ...signalOf(line, null), threshold: false, measuresClaim: 'unclear' };
    else if (part === 'distribution') found.distribution = { ...evidence, channels: [] };
    else if (part === 'window') found.window = { ...evidence, start: null, end: null, days: null };
    else found[part] = evidence;
  }
  return found;
}
