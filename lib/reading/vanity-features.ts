import { findMetrics } from '../lexicon/metrics/find-metrics';
import { claimAgainst } from './claim-features';
import { combine } from './combine';
import { type Features, fireSome } from './cues/cue';
import { measurement } from './cues/measurement';
import { wordsAs } from './word-features';

/** What tells of any measure how it counts. */
const FROM_MEASUREMENT = ['rate', 'countedThing', 'comparesGroups', 'measuring', 'decisive'];

/** Facts about a measure, beside the claim it stands for, that say whether it counts reach only. */
export function vanityFacts(claim: string | null, measure: string): Features {
  const found = findMetrics(measure, { asMetric: true });
  const f: Features = { bias: 1 };
  const [first] = found;
  if (first) f[`first:${first.row?.vanity ?? 'unknown'}`] = 1;
  else f.noMetric = 1;
  for (const { row } of found) f[`some:${row?.vanity ?? 'unknown'}`] = 1;
  if (found.length > 1) f.severalMetrics = 1;
  fireSome(measurement, FROM_MEASUREMENT, measure, f);
  if (countsReach(measure)) f.namesReach = 1;
  if (claim !== null) {
    const c = claimAgainst(claim)(measure);
    for (const name of ['sharesAWord', 'sameEffect', 'nearEffect', 'otherEffect', 'countsReach'])
      if (c[name]) f[`claim:${name}`] = 1;
  } else f.noClaim = 1;
  combine(f, {
    reachRate: ['namesReach', 'rate'],
    coreClaimed: ['some:core', 'claim:sharesAWord'],
    coreAndRate: ['some:core', 'rate'],
    coreAndMore: ['some:core', 'some:none'],
    coreAlone: ['first:core', 'namesReach'],
  });
  return f;
}

/** The same with the words of the measure, as the weights are fitted. */
export function vanityFeatures(claim: string | null, measure: string): Features {
  return { ...vanityFacts(claim, measure), ...wordsAs('counts', measure) };
}

/** Whether words name how many could see something; "bookings per 100 visitors" counts bookings. */
export function countsReach(words: string): boolean {
  return REACH.test(words.slice(0, 600).replace(PER, ' '));
}

const PER = /\bper (?:[\d.,]+ |hundred |thousand )?[\p{L}-]+/giu;
const REACH =
  /\b(?:impressions?|reach|views?|viewers|followers?|following|likes?|fans?|hearts|traffic|page ?views?|visitors?|visits?|hits|eyeballs|awareness|visibility|share of (?:voice|heart)|mentions?|buzz|engagement|downloads?|stars?|emv|media value|circulation|print run|readers|listens?|plays|subscribers?|opens?|people (?:reached|see)|touched|coverage|clippings)\b/i;
