import type { Brief } from '../brief/brief';
import type { Choice, Weights } from './choose';
import type { Features } from './cues/cue';
import { documentOdds } from './document-words';
import type { Line } from './outline';
import type { Odds, Requirements } from './requirements';
import { requirementsIn } from './weakest';
import { weights } from './weights';

/** Beyond these natural-log odds more says nothing more. */
const LEAST = -4;
const MOST = 5;

/**
 * Natural-log odds from which on they do. Taking a campaign for an experiment is the worse mistake, and asking costs the
 * writer one click: three to one.
 */
export const SURE = 1;

/**
 * How much speaks for all requirements of an experiment being met together, in natural-log odds: how likely each is,
 * the facts of the line that decides, and the words of the whole document.
 */
export function togetherOdds(
  { odds, signal }: Pick<Requirements, 'odds' | 'signal'>,
  brief: Brief,
  lines: readonly Line[],
  table: Weights = weights.together,
): number {
  return documentOdds(togetherFeatures(odds, signal), brief, lines, table);
}

/** The facts among them. */
export function togetherFeatures(odds: Odds, signal: Choice<Line>): Features {
  const f: Features = { bias: 1, allHold: within(allHold(odds)) };
  for (const { part, requirement, of } of requirementsIn(odds)) f[`${part}:${requirement}`] = within(of);
  for (const name in signal.features) f[`decides:${name}`] = signal.features[name] ?? 0;
  return f;
}

/** The natural-log odds that independent things all hold: close to one over the sum of the odds against each. */
export function allHold(odds: Odds): number {
  return -Math.log(requirementsIn(odds).reduce((against, { of }) => against + Math.exp(-of), 0));
}

const within = (odds: number) => Math.max(LEAST, Math.min(MOST, odds));
