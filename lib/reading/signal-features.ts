import { remembered } from '../text/remembered';
import { combine } from './combine';
import { type Features, fire, fireSome } from './cues/cue';
import { measurement } from './cues/measurement';
import { ofAnyLine } from './cues/of-any-line';
import { prediction } from './cues/prediction';
import { hasPlaceholder } from './guidance';
import type { Line } from './outline';
import { placeFeatures } from './place';
import { choosesAfterwards, type Surroundings } from './surroundings';

const FROM_PREDICTION = [...ofAnyLine, 'than', 'ourBelief', 'decides'];

/** What says more together than apart; a row may lean on those before it. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  labelMetric: ['label', 'metric'],
  sectionMetric: ['section', 'metric'],
  sectionOpens: ['section', 'opensSection'],
  sectionRate: ['section', 'rate'],
  measuresRate: ['measuring', 'rate'],
  measuresThing: ['measuring', 'countedThing'],
  metricNumber: ['metric', 'hasNumber'],
  rateNumber: ['rate', 'hasNumber'],
  metricCompared: ['metric', 'comparesNumber'],
  thingCompared: ['countedThing', 'comparesNumber'],
  decisiveRate: ['decisive', 'rate'],
  settlesThing: ['settles', 'countedThing'],
  settlesHowMany: ['settles', 'howMany'],
  thingByWhen: ['countedThing', 'byWhen'],
};

/** Named facts about one line as the success signal of its brief. */
export function signalFeatures(
  line: Line,
  { total, hypothesis, labelled, decidesAfterwards, againstClaim }: Surroundings,
  metrics: readonly { vanity: string }[],
): Features {
  const f = fire(measurement, line.text, placeFeatures(line, 'signal', total));
  fireSome(prediction, FROM_PREDICTION, line.text, f);
  if (hasPlaceholder(line.text)) f.placeholder = 1;
  if (line === hypothesis) f.isHypothesis = 1;
  if (labelled && !f.label && !f.section) f.labelledElsewhere = 1;
  if (decidesAfterwards) f.briefDecidesAfterwards = 1;
  if (choosesAfterwards(line)) f.decidesAfterwards = 1;
  if (againstClaim && line !== hypothesis) {
    const claim = againstClaim(line.text);
    for (const name of ABOUT_CLAIM) if (claim[name]) f[`claim:${name}`] = 1;
  }
  if (metrics.length > 0) f.metric = 1;
  if (metrics.length > 1) f.metrics2 = 1;
  if (metrics.some(({ vanity }) => vanity === 'core')) f.metricVanity = 1;
  const words = shared(line, hypothesis);
  if (words > 0) f.sharesWordsWithHypothesis = Math.min(1, words / 3);
  combine(f, TOGETHER);
  return f;
}

const ABOUT_CLAIM = [
  'sharesAWord',
  'sharesWords',
  'sameEffect',
  'nearEffect',
  'otherEffect',
  'countsAnyEffect',
  'countsReach',
  'countsFeelings',
] as const;

const SMALL = new Set([
  'with',
  'that',
  'than',
  'will',
  'more',
  'from',
  'they',
  'their',
  'when',
  'then',
  'them',
  'this',
  'have',
  'been',
  'into',
  'over',
  'because',
  'those',
  'which',
  'people',
  'customers',
  'users',
]);

function shared(line: Line, hypothesis: Line | null): number {
  if (!hypothesis || line === hypothesis) return 0;
  const stems = stemmed(hypothesis.text);
  let shared = 0;
  for (const stem of stemmed(line.text)) if (stems.has(stem)) shared++;
  return shared;
}

/** Content words cut to five letters: enough to join "booked" and "bookings". */
const stemmed = remembered(
  (text): ReadonlySet<string> =>
    new Set(
      (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
        .filter((word) => !SMALL.has(word))
        .map((word) => word.slice(0, 5)),
    ),
);
