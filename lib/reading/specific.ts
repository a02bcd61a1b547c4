import { findDimensions } from '../lexicon/segments/find-dimensions';
import { remembered } from '../text/remembered';
import { SETTLED, score, scoreOfSpeech, type Weights } from './choose';
import { peopleIn } from './numbers';
import type { Line } from './outline';
import type { Segment } from './reading';
import { specificFacts } from './specific-features';
import { weights } from './weights';
import { scoreOfMeaning } from './word-meanings';

/** Whether someone could build a list or filter from a line, which dimensions it names and how many people it counts. */
export function specificity(line: Line): Pick<Segment, 'specific' | 'dimensions' | 'size'> {
  return {
    specific: specificOdds(line) > 0,
    dimensions: [...new Set(findDimensions(line.text).map(({ dimension }) => dimension))],
    size: peopleIn(line.text),
  };
}

/** How much speaks for someone being able to build that list, in natural-log odds. */
export function specificOdds({ text }: Line, table: Weights = weights.specific): number {
  return table === weights.specific ? known(text) : oddsBy(text, table);
}

const known = remembered((text) => oddsBy(text, weights.specific));

function oddsBy(text: string, table: Weights): number {
  const facts = score(specificFacts(text), table);
  const odds = facts + scoreOfSpeech('describes', text, table) + scoreOfMeaning(text, table);
  // A list the company has given a name is one that somebody can pull.
  const namedList = findDimensions(text).some(
    ({ dimension, weight }) => dimension === 'list' && weight === 2,
  );
  return namedList ? Math.max(odds, SETTLED) : odds;
}
