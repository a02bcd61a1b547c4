import type { Features } from '../lib/reading/cues/cue';

/** One document: its candidates and which of them are right; none right means "the brief does not say". */
export interface Case {
  candidates: readonly Features[];
  right: ReadonlySet<number>;
  /** How often it counts. */
  times: number;
}

/**
 * Weights of the named features, the others left aside, of a conditional logit in which "none of them" competes with
 * score 0: maximises the penalised log-likelihood of a right candidate by gradient ascent with Adam steps. `ridge` is
 * the L2 penalty on every weight but the bias. What speaks `against` by its meaning is never given a weight above 0. Deterministic.
 */
export function fitConditionalLogit(
  cases: readonly Case[],
  names: readonly string[],
  ridge: number,
  against: (name: string) => boolean = () => false,
  rounds = 250,
): Record<string, number> {
  const rows = packed(cases, new Map(names.map((name, i) => [name, i])));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const bounded = names.map(against);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const row of rows) addSlope(row, weights, gradient);
    const rate = round < rounds * 0.7 ? 0.05 : 0.01;
    for (let i = 0; i < names.length; i++) {
      const penalty = names[i] === 'bias' ? 0 : ridge * (weights[i] ?? 0);
      const slope = (gradient[i] ?? 0) - penalty;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const step =
        (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      const next = (weights[i] ?? 0) + rate * step;
      weights[i] = bounded[i] ? Math.min(0, next) : next;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
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
