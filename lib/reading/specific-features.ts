import { findDimensions } from '../lexicon/segments/find-dimensions';
import { findVagueAudience } from '../lexicon/segments/find-vague-audience';
import { combine } from './combine';
import { audience } from './cues/audience';
import { type Features, fire } from './cues/cue';
import { kindOfPeople } from './kind-of-people';
import { wordsAs } from './word-features';
import { meaningAs } from './word-meanings';

const BOUNDS = ['bounded', 'condition', 'counted', 'listed', 'filter', 'path', 'device'] as const;

/** Facts about a segment that say whether someone could build a list or filter from it. */
export function specificFacts(text: string): Features {
  const f: Features = fire(audience, text, { bias: 1 });
  const found = findDimensions(text);
  const dimensions = new Set(found.map(({ dimension }) => dimension));
  for (const dimension of dimensions) f[`by:${dimension}`] = 1;
  if (dimensions.size === 0) f.noDimension = 1;
  if (dimensions.size === 2) f.twoDimensions = 1;
  if (dimensions.size > 2) f.manyDimensions = 1;
  if (found.some(({ weight }) => weight === 2)) f.timedBehaviour = 1;
  for (const { severity } of findVagueAudience(text))
    f[severity === 'fail' ? 'saysNobody' : 'saysLittle'] = 1;
  const heaviest = new Map<string, number>();
  for (const { dimension, weight } of found)
    heaviest.set(dimension, Math.max(weight, heaviest.get(dimension) ?? 0));
  const bounds = BOUNDS.filter((name) => f[name]).length;
  const facts = [...heaviest.values()].reduce((sum, weight) => sum + weight, bounds);
  f.facts = Math.min(4, facts) / 4;
  if (facts >= 2) f.twoFacts = 1;
  if (/\d/.test(text)) f.hasNumber = 1;
  const words = text.split(/\s+/).length;
  if (words < 4) f['words<4'] = 1;
  else if (words > 14) f['words>14'] = 1;
  combine(f, {
    peopleWho: ['people', 'who'],
    peopleBounded: ['people', 'bounded'],
    whoBounded: ['who', 'bounded'],
    vagueDimension: ['vague', 'oneDimension'],
    placeAndMore: ['by:geography', 'twoDimensions'],
  });
  return { ...f, ...kindOfPeople(text) };
}

/** The same with the words of the segment and what they mean, as the weights are fitted. */
export function specificFeatures(text: string): Features {
  return { ...specificFacts(text), ...wordsAs('describes', text), ...meaningAs(text) };
}
