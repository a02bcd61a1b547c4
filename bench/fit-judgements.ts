import { type Weights, WORD_WEIGHT } from '../lib/reading/choose';
import { claimFeatures } from '../lib/reading/claim-features';
import type { Features } from '../lib/reading/cues/cue';
import { falsifiableFeatures } from '../lib/reading/falsifiable-features';
import { specificFeatures } from '../lib/reading/specific-features';
import { rankThresholds } from '../lib/reading/threshold';
import { vanityFeatures } from '../lib/reading/vanity-features';
import { wordsIn } from '../lib/reading/word-features';
import type { Case } from './conditional-logit';
import type { Gold } from './corpus';
import { type Document, lineOf } from './document';
import { fitted } from './fitted';

export const JUDGEMENTS = ['falsifiable', 'specific', 'measuresClaim', 'vanity', 'threshold'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Weights of the yes-or-no judgements over the parts, fitted on the labelled parts themselves. */
export function fitJudgements(some: readonly Document[]): Record<Judgement, Weights> {
  return {
    falsifiable: fitted(balanced(cases(some, 'hypothesis', 'falsifiable', falsifiableFeatures)), 1),
    specific: leaning(fitted(cases(some, 'segment', 'specific', specificFeatures), 1), LISTABLE),
    measuresClaim: fitted(balanced(some.flatMap(claimCase), 2), 1, isMismatch),
    vanity: fitted(balanced(some.flatMap(vanityCase)), 1),
    threshold: fitted(some.flatMap(thresholdCase), 1),
  };
}

/** What shows that a measure counts something else than the claim. Few briefs show each, too few to say otherwise. */
const isMismatch = (name: string) =>
  /^(?:otherEffect$|unclaimed:|uncounted:|counts(?:Reach|Feelings|Everybody|Pace)$)/.test(name);

/**
 * Log-odds by which people count as listable later than the fit alone would say: among documents not seen it says yes to
 * one in four of those who cannot be listed, and no to hardly any who can.
 */
const LISTABLE = -0.25;

function leaning(table: Record<string, number>, by: number): Weights {
  return { ...table, bias: (table.bias ?? 0) + by };
}

/**
 * Labelled briefs that fail a judgement are few, and a fit that says yes to everything would look well. Each of
 * the rarer kind counts so often that the two weigh alike, `most` times at most.
 */
function balanced(all: Case[], most = 4): Case[] {
  const groups = [all.filter(({ right }) => right.size === 0), all.filter(({ right }) => right.size > 0)];
  const often = (some: Case[]) => some.reduce((sum, { times }) => sum + times, 0);
  const [few = [], many = []] = groups.sort((a, b) => often(a) - often(b));
  const more = Math.max(1, Math.min(most, Math.round(often(many) / Math.max(1, often(few)))));
  return [...many, ...few.map((one) => ({ ...one, times: one.times * more }))];
}

const yesOrNo = (features: Features, is: boolean, { times }: Document): Case => ({
  candidates: [features],
  right: new Set(is ? [0] : []),
  times,
});

function cases(
  some: readonly Document[],
  part: 'hypothesis' | 'segment',
  flag: string,
  featuresOf: (text: string) => Features,
): Case[] {
  return some.flatMap((one) => {
    const is = (one.gold[part] as Record<string, unknown> | null | undefined)?.[flag];
    const line = lineOf(one, part);
    return typeof is === 'boolean' && line ? [yesOrNo(featuresOf(line.text), is, one)] : [];
  });
}

function claimCase(one: Document): Case[] {
  const claim = lineOf(one, 'hypothesis');
  const measure = lineOf(one, 'signal');
  const matches = signalMatches(one.gold);
  return claim && measure && matches !== null
    ? [yesOrNo(claimFeatures(claim.text, measure.text), matches, one)]
    : [];
}

function vanityCase(one: Document): Case[] {
  const measure = lineOf(one, 'signal');
  const is = (one.gold.signal as { vanity?: boolean } | null | undefined)?.vanity;
  const claim = lineOf(one, 'hypothesis')?.text ?? null;
  return measure && typeof is === 'boolean' ? [yesOrNo(vanityFeatures(claim, measure.text), is, one)] : [];
}

/** What the labels say, or what follows from the verdict where every other requirement is met. */
export function signalMatches(gold: Gold): boolean | null {
  if (typeof gold.signalMatches === 'boolean') return gold.signalMatches;
  if (gold.verdict === 'experiment') return true;
  const { hypothesis, segment, signal } = gold as Record<string, Record<string, unknown> | null | undefined>;
  return hypothesis?.falsifiable && segment?.specific && signal && !signal.vanity ? false : null;
}

/** Which line decides is not labelled, only that some line does. */
function thresholdCase(one: Document): Case[] {
  const signal = one.gold.signal as { threshold?: boolean } | null | undefined;
  if (typeof signal?.threshold !== 'boolean') return [];
  const { choices } = rankThresholds(one.lines, lineOf(one, 'signal'), lineOf(one, 'hypothesis'), {});
  const candidates = choices.map(({ candidate, features }) => {
    const all: Features = { ...features };
    for (const word of wordsIn(candidate)) all[word] = WORD_WEIGHT;
    return all;
  });
  return [{ candidates, right: new Set(signal.threshold ? candidates.keys() : []), times: one.times }];
}
