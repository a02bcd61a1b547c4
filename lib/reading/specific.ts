import { findDimensions } from '../lexicon/segments/find-dimensions';
import { score } from './choose';
import { peopleIn } from './numbers';
import type { Line } from './outline';
import type { Segment } from './reading';
import { specificFeatures } from './specific-features';
import { weights } from './weights';

/** Whether someone could build a list or filter from a line, which dimensions it names and how many people it counts. */
export function specificity(line: Line): Pick<Segment, 'specific' | 'dimensions' | 'size'> {
  const found = findDimensions(line.text);
  // A list the company has given a name is one that somebody can pull.
  const namedList = found.some(({ dimension, weight }) => dimension === 'list' && weight === 2);
  return {
    specific: namedList || score(specificFeatures(line.text), weights.specific) > 0,
    dimensions: [...new Set(found.map(({ dimension }) => dimension))],
    size: peopleIn(line.text),
  };
}
