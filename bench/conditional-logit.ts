import type { Features } from '../lib/reading/cues/cue';

/** One document: its candidates and which of them are right; none right means "the brief does not say". */
export interface Case {
  candidates: readonly Features[];
  right: ReadonlySet<number>;
  /** How often it counts. */
  times: number;
}

/** Cases looked at before the weights move. */
const BATCH = 128;
/** Every case is looked at this often, and small fits oftener, until the weights have moved so many times. */
const ROUNDS = 10;
const MOVES = 1500;
/** How far a weight moves at once, at first and at the end; from here on less and less. */
const RATE = 0.03;
const LAST_RATE = 0.001;
const SLOWER_FROM = 0.6;

/**
 * Weights of the named features, the others left aside, of a conditional logit in which "none of them" competes with
 * score 0: maximises the penalised log-likelihood of a right candidate by Adam steps over small batches. `ridge` is
 * the L2 penalty on every weight but the bias. What speaks `against` by its meaning is never given a weight above 0. Deterministic.
 */
export function fitConditionalLogit(
  cases: readonly Case[],
  names: readonly string[],
  ridge: number,
  against: (name: string) => boolean = () => false,
): Record<string, number> {
  const rows = packed(cases, new Map(names.map((name, i) => [name, i])));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const bounded = names.map(against);
  const penalised = Float64Array.from(names, (name) => (name === 'bias' ? 0 : ridge));
  const batches = Math.max(1, Math.ceil(rows.length / BATCH));
  const rounds = Math.max(ROUNDS, Math.ceil(MOVES / batches));
  const random = randomFrom(1);
  for (let move = 0; move < rounds * batches; move++) {
    const batch = move % batches;
    if (batch === 0) shuffle(rows, random);
    gradient.fill(0);
    for (const row of rows.slice(batch * BATCH, (batch + 1) * BATCH)) addSlope(row, weights, gradient);
    const done = move / (rounds * batches);
    const rate = RATE * (LAST_RATE / RATE) ** Math.max(0, (done - SLOWER_FROM) / (1 - SLOWER_FROM));
    const [meanSoFar, squareSoFar] = [1 - 0.9 ** (move + 1), 1 - 0.999 ** (move + 1)];
    for (let i = 0; i < names.length; i++) {
      const slope = (gradient[i] ?? 0) - ((penalised[i] ?? 0) * (weights[i] ?? 0)) / batches;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const step = (mean[i] ?? 0) / meanSoFar / (Math.sqrt((square[i] ?? 0) / squareSoFar) + 1e-8);
      const next = (weights[i] ?? 0) + rate * step;
      weights[i] = bounded[i] ? Math.min(0, next) : next;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator, constants of Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(all: T[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
}

/** A case in flat arrays, which a fit runs over hundreds of times: features of candidate i are from[i] to from[i + 1]. */
interface Packed {
  from: Int32Array;
  feature: Int32Array;
  value: Float64Array;
  right: Uint8Array;
  odds: Float64Array;
  anyRight: boolean;
  times: number;
}

function packed(cases: readonly Case[], index: ReadonlyMap<string, number>): Packed[] {
  return cases.map(({ candidates, right, times }) => {
    const from = new Int32Array(candidates.length + 1);
    const feature: number[] = [];
    const value: number[] = [];
    candidates.forEach((features, i) => {
      for (const name in features) {
        const at = index.get(name);
        if (at === undefined) continue;
        feature.push(at);
        value.push(features[name] ?? 0);
      }
      from[i + 1] = feature.length;
    });
    return {
      from,
      feature: Int32Array.from(feature),
      value: Float64Array.from(value),
      right: Uint8Array.from(candidates, (_, i) => Number(right.has(i))),
      odds: new Float64Array(candidates.length),
      anyRight: right.size > 0,
      times,
    };
  });
}

/** Adds one case's slope of the log-likelihood to the gradient. */
function addSlope(row: Packed, weights: Float64Array, gradient: Float64Array): void {
  const { from, feature, value, right, odds, anyRight, times } = row;
  let top = 0;
  for (let i = 0; i < odds.length; i++) {
    let sum = 0;
    for (let k = from[i] ?? 0; k < (from[i + 1] ?? 0); k++)
      sum += (weights[feature[k] ?? 0] ?? 0) * (value[k] ?? 0);
    odds[i] = sum;
    if (sum > top) top = sum;
  }
  let all = Math.exp(-top);
  let good = anyRight ? 0 : all;
  for (let i = 0; i < odds.length; i++) {
    const one = Math.exp((odds[i] ?? 0) - top);
    odds[i] = one;
    all += one;
    if (right[i]) good += one;
  }
  for (let i = 0; i < odds.length; i++) {
    const one = odds[i] ?? 0;
    const slope = times * ((right[i] ? one / Math.max(good, 1e-12) : 0) - one / all);
    if (Math.abs(slope) < 1e-7) continue;
    for (let k = from[i] ?? 0; k < (from[i + 1] ?? 0); k++) {
      const name = feature[k] ?? 0;
      gradient[name] = (gradient[name] ?? 0) + slope * (value[k] ?? 0);
    }
  }
}
