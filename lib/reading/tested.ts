import { fires } from './cues/cue';
import { making, sending } from './cues/plan';
import { prediction } from './cues/prediction';
import type { Line } from './outline';

/** Odds against it being our own test where nothing is set apart, and again where the claim compares nothing. */
const AGAINST = 0.2;

/** Says of itself that it is our own. */
const OURS = ['ourBelief', 'commits'];

/** Holds one group, or one share, against another. */
const COMPARES = ['comparative', 'contrast', 'arm', 'twoShares'];

/**
 * Natural-log odds that a claim is put to the test by the brief it stands in. Who tests something compares: one half
 * gets it and the other does not, or more of these will do it than of those. Where neither is said a prediction is
 * more often a rival's, a forecast, or a word in passing - unless it says of itself that it is ours: "we believe ...".
 */
export function testedOdds(claim: Line, lines: readonly Line[]): number {
  if (OURS.some((cue) => fires(prediction, cue, claim.text))) return Number.POSITIVE_INFINITY;
  const setsApart = ({ text }: Line) => fires(sending, 'splits', text) || fires(making, 'variants', text);
  const compares = COMPARES.some((cue) => fires(prediction, cue, claim.text));
  const missing = [lines.some(setsApart), compares].filter((said) => !said);
  return -Math.log(AGAINST * missing.length);
}
