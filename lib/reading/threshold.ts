import { fire } from './cues/cue';
import { measurement } from './cues/measurement';
import { prediction } from './cues/prediction';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Found } from './reading';

/** What result confirms or rejects the hypothesis, wherever the brief says it; a baseline alone is none. */
export function thresholdOf(
  lines: readonly Line[],
  signal: Line | null,
  hypothesis: Line | null,
): Found | null {
  let best: { line: Line; points: number; because: string[] } | null = null;
  for (const line of lines) {
    if (line.block.aside === 'struck' || line.block.aside === 'instruction') continue;
    const f = fire(measurement, line.text, fire(prediction, line.text, {}));
    if (!f.hasNumber || f.question) continue;
    const because: string[] = [];
    if (line.label?.part === 'threshold' || line.section?.part === 'threshold') because.push('label');
    if (line.label?.part === 'objective' && line.block.kind === 'cell') because.push('targetColumn');
    if (f.decides) because.push('decides');
    if (f.comparesNumber && (line === signal || line.block === signal?.block)) because.push('signalCompared');
    if (line === hypothesis && f.magnitude) because.push('hypothesisMagnitude');
    if (f.comparesNumber && (line.label?.part === 'signal' || line.section?.part === 'signal'))
      because.push('measureCompared');
    if (because.length > 0 && because.length > (best?.points ?? 0))
      best = { line, points: because.length, because };
  }
  return (
    best && {
      quote: quoteOf(best.line),
      by: best.because.includes('label') ? 'label' : 'sentence',
      confidence: Math.min(1, 0.5 + 0.2 * best.points),
      because: best.because,
    }
  );
}
