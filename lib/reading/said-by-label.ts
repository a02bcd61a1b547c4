import type { Ranking } from './choose';
import type { Line } from './outline';

/** From here on a label or heading means what it says. */
export const SURE_LABEL = 0.9;
/** How present a part is whose best line stands in its own field, whatever else speaks against it. */
const IN_ITS_FIELD = 0.55;
const OPEN = [
  'placeholder',
  'question',
  'decidesAfterwards',
  'briefDecidesAfterwards',
  'excludes',
  'refused',
];

/** "Channel: Instagram" says where it goes, however little it says. A hypothesis alone needs more than its label. */
export function saidByLabel(ranking: Ranking<Line>): Ranking<Line> {
  return atLeast(ranking, IN_ITS_FIELD, [], OPEN);
}

/** How present a hypothesis is that is labelled as one and believes that something will move. */
const BELIEVED = 0.95;
const PREDICTS = ['label', 'ourBelief', 'future', 'moves'];
// What was before may stand in its reason: "…, because last year it did".
const NO_PREDICTION = ['placeholder', 'question', 'others', 'creed', 'hedge', 'sample'];

/** How present a hypothesis is that stands under no label, but is our belief in so many words. */
const SAID_OUTRIGHT = 0.8;
const OUTRIGHT = ['ourBelief', 'future'];
/** Beliefs about what people do are claims; those about prices and stocks are not. */
const OF_PEOPLE = ['responds', 'comparative'];
const NOT_OURS = [...NO_PREDICTION, 'attributed', 'somebodyBelieves', 'quotedWhole', 'pastTime', 'pastYear'];

/**
 * "Hypothesis: we believe that … will rise" is one, whatever it is about; without the label it is one where people will
 * do something: "we expect that members who get the card will come more often".
 */
export function believed(ranking: Ranking<Line>): Ranking<Line> {
  const features = ranking.choices[0]?.features ?? {};
  const outright =
    OUTRIGHT.every((name) => features[name]) &&
    OF_PEOPLE.some((name) => features[name]) &&
    !NOT_OURS.some((name) => features[name]);
  const said = outright ? { ...ranking, presence: Math.max(ranking.presence, SAID_OUTRIGHT) } : ranking;
  return atLeast(said, BELIEVED, PREDICTS, NO_PREDICTION);
}

function atLeast(
  ranking: Ranking<Line>,
  presence: number,
  needed: readonly string[],
  against: readonly string[],
): Ranking<Line> {
  const features = ranking.choices[0]?.features ?? {};
  const labelled = Math.max(features.label ?? 0, features.section ?? 0) >= SURE_LABEL;
  const stands =
    labelled && needed.every((name) => features[name]) && !against.some((name) => features[name]);
  return stands ? { ...ranking, presence: Math.max(ranking.presence, presence) } : ranking;
}
