import { findDimensions } from '../lexicon/segments/find-dimensions';
import { score } from './choose';
import { peopleIn } from './numbers';
import type { Line } from './outline';
import type { Segment } from './reading';
import { specificFeatures } from './specific-features';
import { weights } from './weights';

/** Whether someone could build a list or filter from a line, which dimensions it names and how many people it counts. */
export function specificity(line: Line): Pick<Segment, 'specific' | 'dimensions' | 'size'> {
  return {
    specific: score(specificFeatures(line.text), weights.specific) > 0,
    dimensions: [...new Set(findDimensions(line.text).map(({ dimension }) => dimension))],
    size: peopleIn(line.text),
  };
}
