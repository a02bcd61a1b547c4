import type { HypothesisType, Reading } from '../reading/reading';

/** What a hypothesis is put together from, each in the writer's words; empty where not said yet. */
export interface HypothesisPlan {
  /** What is different from today, as a thing: "a two-line message from their account manager". */
  change: string;
  audience: string;
  metric: string;
  way: 'up' | 'down';
  /** How far: "by a fifth", "from 2 % to 3 %". */
  size: string;
  reason: string;
  /** The result that would prove it wrong. */
  falsifier: string;
}

export const PIECES = ['change', 'audience', 'metric', 'size', 'reason', 'falsifier'] as const;
export type Piece = (typeof PIECES)[number];

/** What the brief says already, piece by piece; the kind of claim where it could be told. */
export function planFrom(reading: Reading): { plan: HypothesisPlan; kind: HypothesisType | null } {
  const { hypothesis, segment, signal, threshold } = reading;
  const parts = hypothesis?.parts ?? {};
  return {
    kind: hypothesis?.type ?? null,
    plan: {
      change: parts.change?.text ?? '',
      audience: parts.audience?.text ?? segment?.quote.text ?? '',
      metric: parts.metric?.text ?? (signal && signal.vanity !== 'core' ? signal.metric : ''),
      way: parts.direction?.way === 'down' ? 'down' : 'up',
      size: parts.magnitude?.text ?? '',
      reason: parts.reason?.text ?? '',
      falsifier:
        parts.falsifier?.text ??
        (threshold && /\b(?:below|under|less|drop|stop)\b/i.test(threshold.quote.text)
          ? threshold.quote.text
          : ''),
    },
  };
}
