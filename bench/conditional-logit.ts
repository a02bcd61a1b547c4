import type { Features } from '../lib/reading/cues/cue';

/** One document: its candidates and which of them are right; none right means "the brief does not say". */
export interface Case {
  candidates: readonly Features[];
  right: ReadonlySet<number>;
}

/**
 * Weights of a conditional logit in which "none of them" competes with score 0: maximises the penalised
 * log-likelihood of a right candidate by gradient ascent with Adam steps. `ridge` is the L2 penalty on every
 * weight but the bias. Deterministic.
 */
export function fitConditionalLogit(
  cases: readonly Case[],
  ridge: number,
  rounds = 250,
): Record<string, number> {
  const names = [...new Set(cases.flatMap(({ candidates }) => candidates.flatMap(Object.keys)))];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      Object.entries(features).map(([name, value]) => [index.get(name) ?? 0, value] as const),
    ),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(names.length);
    for (const { candidates, right } of rows) {
      const scores = candidates.map((row) =>
        row.reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, 0),
      );
      const top = Math.max(0, ...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const none = Math.exp(-top);
      const all = odds.reduce((sum, one) => sum + one, none);
      const good = right.size === 0 ? none : [...right].reduce((sum, i) => sum + (odds[i] ?? 0), 0);
      candidates.forEach((row, i) => {
        const share = (odds[i] ?? 0) / all;
        const wanted = right.has(i) ? (odds[i] ?? 0) / Math.max(good, 1e-12) : 0;
        for (const [feature, value] of row)
          gradient[feature] = (gradient[feature] ?? 0) + (wanted - share) * value;
      });
    }
    const rate = round < rounds * 0.7 ? 0.05 : 0.01;
    for (let i = 0; i < names.length; i++) {
      const penalty = names[i] === 'bias' ? 0 : ridge * (weights[i] ?? 0);
      const slope = (gradient[i] ?? 0) - penalty;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const step =
        (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = (weights[i] ?? 0) + rate * step;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}
