import { findDimensions } from '../lexicon/segments/find-dimensions';
import { findVagueAudience } from '../lexicon/segments/find-vague-audience';
import { audience } from './cues/audience';
import { type Features, fire } from './cues/cue';
import { peopleIn } from './numbers';
import type { Line } from './outline';
import type { Segment, SegmentDimension } from './reading';

/** From here on somebody could build a list: two separate facts, or one that bounds people by a date or a number. */
const ENOUGH = 2;

/** Whether someone could build a list or filter from a line, which dimensions it names and how many people it counts. */
export function specificity(line: Line): Pick<Segment, 'specific' | 'dimensions' | 'size'> {
  const found = findDimensions(line.text);
  const weights = new Map<SegmentDimension, number>();
  for (const { dimension, weight } of found)
    weights.set(dimension, Math.max(weight, weights.get(dimension) ?? 0));
  const f: Features = fire(audience, line.text, {});
  const bounds =
    (f.bounded ?? 0) +
    (f.condition ?? 0) +
    (f.counted ?? 0) +
    (f.listed ?? 0) +
    2 * (f.filter ?? 0) +
    (f.path ?? 0) +
    (f.device ?? 0);
  const bounded = f.bounded ? (f.people ?? 0) + (f.who ?? 0) + (f.didOpens ?? 0) : 0;
  const points = [...weights.values()].reduce((sum, weight) => sum + weight, 0) + bounds + bounded;
  const vague = Math.max(
    0,
    ...findVagueAudience(line.text).map(({ severity }) => (severity === 'fail' ? 2 : 1)),
    f.vague ?? 0,
  );
  const penalty = bounds > 0 ? vague / 2 : vague;
  return { specific: points - penalty >= ENOUGH, dimensions: [...weights.keys()], size: peopleIn(line.text) };
}
