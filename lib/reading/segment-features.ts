import { findDimensions } from '../lexicon/segments/find-dimensions';
import { findVagueAudience } from '../lexicon/segments/find-vague-audience';
import { combine } from './combine';
import { audience } from './cues/audience';
import { type Features, fire, fireSome, fires } from './cues/cue';
import { measurement } from './cues/measurement';
import { ofAnyLine } from './cues/of-any-line';
import { prediction } from './cues/prediction';
import { hasPlaceholder } from './guidance';
import type { Line } from './outline';
import { placeFeatures } from './place';
import type { Surroundings } from './surroundings';

const FROM_PREDICTION = [...ofAnyLine, 'comparative'];

/** What says more together than apart; a row may lean on those before it. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  peopleWho: ['people', 'who'],
  peopleBounded: ['people', 'bounded'],
  peopleWhoBounded: ['people', 'who', 'bounded'],
  opensWithPeopleWho: ['opensWithGroup', 'who'],
  countedPeople: ['people', 'counted'],
  labelPeople: ['label', 'people'],
  sectionPeople: ['section', 'people'],
  labelDimension: ['label', 'oneDimension'],
  sectionDimensions: ['section', 'twoDimensions'],
  opensWithGroupBounded: ['opensWithGroup', 'bounded'],
  sectionOpens: ['section', 'opensSection'],
};

/** Named facts about one line as the segment of its brief; `hypothesis` is the line chosen as hypothesis, if any. */
export function segmentFeatures(line: Line, { total, hypothesis, labelled }: Surroundings): Features {
  const f = fire(audience, line.text, placeFeatures(line, 'segment', total));
  const found = findDimensions(line.text);
  const dimensions = new Set(found.map(({ dimension }) => dimension)).size;
  if (dimensions > 0)
    f[dimensions === 1 ? 'oneDimension' : dimensions === 2 ? 'twoDimensions' : 'manyDimensions'] = 1;
  if (found.some(({ weight }) => weight === 2)) f.timedBehaviour = 1;
  for (const { severity } of findVagueAudience(line.text))
    f[severity === 'fail' ? 'saysNobody' : 'saysLittle'] = 1;
  fireSome(prediction, FROM_PREDICTION, line.text, f);
  if (hasPlaceholder(line.text)) f.placeholder = 1;
  if (fires(measurement, 'rate', line.text)) f.rate = 1;
  if (line === hypothesis) f.isHypothesis = 1;
  if (labelled && !f.label && !f.section) f.labelledElsewhere = 1;
  combine(f, TOGETHER);
  return f;
}
