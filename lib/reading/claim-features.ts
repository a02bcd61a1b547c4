import { anyEffect, type Effect, effects } from '../lexicon/effects/effects';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { stemsOf } from './content-stems';
import { type Features, fireSome } from './cues/cue';
import { measurement } from './cues/measurement';
import { contentAs } from './word-features';

/** What tells of any measure how it counts. */
const FROM_MEASUREMENT = [
  'rate',
  'activity',
  'companyGoal',
  'afterwards',
  'secondary',
  'countedThing',
  'comparesGroups',
];

/** What a claim says, for many measures. */
interface Claimed {
  /** The words from the prediction on. */
  said: string;
  effects: readonly Effect[];
  stems: ReadonlySet<string>;
  stemsOfAll: ReadonlySet<string>;
}

/**
 * Facts about a claim and a measure that say whether the measure counts what the claim says will happen, with their
 * words, as the weights are fitted.
 */
export function claimFeatures(claim: string, measure: string): Features {
  return {
    ...claimAgainst(claim)(measure),
    ...contentAs('claims', effectOf(claim)),
    ...contentAs('counts', measure),
  };
}

/** The same for one claim against many measures, without plain words: the claim is looked at once. */
export function claimAgainst(claim: string): (measure: string) => Features {
  const claimed = claimedIn(claim);
  return (measure) => featuresOfMeasure(claim, claimed, measure);
}

function claimedIn(claim: string): Claimed {
  const whole = claim.slice(0, 600);
  const said = effectOf(claim);
  return {
    said,
    effects: effects.filter(({ does }) => does.test(said)),
    stems: new Set(stemsOf(said)),
    stemsOfAll: new Set(stemsOf(whole)),
  };
}

function featuresOfMeasure(
  claim: string,
  { said, effects: claimed, stems, stemsOfAll }: Claimed,
  measure: string,
): Features {
  const f: Features = { bias: 1 };
  const counts = measure.slice(0, 600);
  const counted = effects.filter((effect) => effect.counts.test(counts));
  const words = new Set(stemsOf(counts));
  const shared = sharedBy(stems, words);
  if (shared > 0) f.sharesAWord = 1;
  if (shared > 1) f.sharesWords = 1;
  if (sharedBy(stemsOfAll, words) > shared) f.sharesAWordElsewhere = 1;
  const same = counted.some(({ id }) => claimed.some((one) => one.id === id));
  const near = counted.some(({ id }) => claimed.some((one) => one.near.includes(id)));
  if (same) f.sameEffect = 1;
  else if (near) f.nearEffect = 1;
  else if (claimed.length > 0 && counted.length > 0) f.otherEffect = 1;
  for (const { id } of counted)
    if (!claimed.some((one) => one.id === id || one.near.includes(id))) f[`unclaimed:${id}`] = 1;
  for (const { id } of claimed)
    if (!counted.some((one) => one.id === id || one.near.includes(id))) f[`uncounted:${id}`] = 1;
  if (EVERYBODY.test(counts)) f.countsEverybody = 1;
  if (PACE.test(counts)) f.countsPace = 1;
  if (claimed.length === 0) f.claimsNoEffect = 1;
  if (counted.length === 0) f.countsNoEffect = 1;
  if (anyEffect.test(counts)) f.countsAnyEffect = 1;
  if (counted.some(({ id }) => id === 'feel') && !claimed.some(({ id }) => id === 'feel'))
    f.countsFeelings = 1;
  if (counted.some(({ id }) => id === 'see') && !claimed.some(({ id }) => id === 'see')) f.countsReach = 1;
  if (counted.some(({ id }) => id === 'qualify') && !claimed.some(({ id }) => id === 'qualify'))
    f.countsDeals = 1;
  const metrics = findMetrics(counts, { asMetric: true });
  if (metrics.some(({ row }) => row?.vanity === 'core')) f.vanity = 1;
  if (metrics.some(({ row }) => row?.vanity === 'soft')) f.softVanity = 1;
  fireSome(measurement, FROM_MEASUREMENT, counts, f);
  if (QUALITY.test(claim.slice(0, 600)) && !QUALITY.test(counts)) {
    f.claimsQuality = 1;
    if (!f.rate) f.claimsQualityCountsAll = 1;
  }
  if (LESS.test(said)) f.claimsLess = 1;
  if (LESS.test(said) && (same || shared > 0)) f.claimsLessOfIt = 1;
  if (claim === measure) f.sameSentence = 1;
  return f;
}

/** A claim about better people or fitter orders is not answered by how many there are. */
const QUALITY =
  /\b(?:better[- ](?:fit|qualified|suited|informed|matched)|qualif\w+|quality|suitable|the right (?:people|ones|size|width)|serious|relevant|fit(?:ting)?)\b/i;
/** Counted over more than those the plan is for, or over both groups at once: no difference between them would show. */
const EVERYBODY =
  /\b(?:total|in all|overall|altogether|all (?:our |the )?(?:branches|shops|stores|sites|customers|members|channels|circles|users|accounts|subscribers)|the whole|entire|company-?wide|both (?:groups |versions |halves )?together|[A-Z] and [A-Z] together|of the (?:total|whole)|subscriber base|customer base|board pack)\b/i;
/** How much work is done, not what it brings about: "leaflets laid out per volunteer and week". */
const PACE = /\bper (?:volunteer|working day|employee|agent|colleague|manager|month|week|day|shift|team)\b/i;
const LESS = /\b(?:less|fewer|lower|reduc\w+|drop\w*|cuts?|fall|decrease\w*|halve\w*|rarely|seldom|stop)\b/i;

/** The words from the prediction on: what stands before it names people and the change, not the effect. */
export function effectOf(whole: string): string {
  const claim = whole.slice(0, 600);
  const at = claim.search(
    /\b(?:will|would|['’]ll|won['’]t|should|is going to|are going to|goes? |more|fewer|less|at least|raises?|lifts?|cuts?|changes?|increases?|reduces?)\b/i,
  );
  const rest = at < 0 ? claim : claim.slice(at);
  const end = rest.search(/\b(?:than|because|since|when|if|compared|after|instead)\b/i);
  return end > 8 ? rest.slice(0, end) : rest;
}

/** How many content words the two share, whatever their endings: "firm us at a higher rate", "firm acceptances". */
function sharedBy(claim: ReadonlySet<string>, measure: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of measure) if (claim.has(stem)) shared++;
  return shared;
}
