import { because, type Ranking, rank, type Weights } from './choose';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Found } from './reading';
import { mayDecide, thresholdFeatures } from './threshold-features';
import { weights } from './weights';
import { numbersIn } from './word-numbers';

/** Every line that might say what result confirms or rejects the hypothesis, ranked. */
export function rankThresholds(
  lines: readonly Line[],
  signal: Line | null,
  hypothesis: Line | null,
  table: Weights,
): Ranking<Line> {
  const total = (lines.at(-1)?.blockIndex ?? 0) + 1;
  return rank(
    lines
      .filter(({ block }) => block.aside !== 'struck' && block.aside !== 'instruction')
      .filter((line) => mayDecide(line, signal, hypothesis))
      .map((candidate) => ({
        candidate,
        features: thresholdFeatures(candidate, signal, hypothesis, total),
        words: () => numbersIn(candidate),
      })),
    table,
  );
}

/** What result confirms or rejects the hypothesis, wherever the brief says it; a baseline alone is none. */
export function thresholdOf(
  lines: readonly Line[],
  signal: Line | null,
  hypothesis: Line | null,
  table: Weights = weights.threshold,
): Found | null {
  const { choices, presence } = rankThresholds(lines, signal, hypothesis, table);
  const [best] = choices;
  if (!best || presence < 0.5) return null;
  return {
    quote: quoteOf(best.candidate),
    by: best.features.label || best.features.section ? 'label' : 'sentence',
    confidence: presence,
    because: because(best.features, table),
  };
}
