import type { Features } from './cues/cue';

/** Weights of named features; a positive one speaks for, a negative one against. */
export type Weights = Readonly<Record<string, number>>;

/** Weighted sum of the features of one candidate, in natural-log odds against "the brief does not say". */
export function score(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

export interface Choice<T> {
  candidate: T;
  features: Features;
  /** 0-1: the share of belief this candidate gets among all candidates and "none of them". */
  confidence: number;
  score: number;
}

/**
 * Candidates with their confidence, surest first: a conditional logit in which "the brief does not say" competes
 * as a candidate with score 0 (fitted by bench/fit.ts).
 */
export function rank<T>(
  candidates: readonly { candidate: T; features: Features }[],
  weights: Weights,
): Choice<T>[] {
  const scored = candidates.map((one) => ({ ...one, score: score(one.features, weights) }));
  const top = scored.reduce((most, one) => Math.max(most, one.score), 0);
  const total = scored.reduce((sum, one) => sum + Math.exp(one.score - top), Math.exp(-top));
  return scored
    .map((one) => ({ ...one, confidence: Math.exp(one.score - top) / total }))
    .sort((a, b) => b.score - a.score);
}

/** The features that spoke loudest for a candidate, strongest first. */
export function because(features: Features, weights: Weights, most = 4): string[] {
  return Object.keys(features)
    .map((name) => ({ name, weight: (weights[name] ?? 0) * (features[name] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ name }) => name);
}
