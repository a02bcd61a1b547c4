import { type Arm, type Interval, rate } from './arm';
import { wilson } from './wilson';

/**
 * Interval of the difference between two rates, variant minus control (fractions: 0.01 is one point).
 * Newcombe's hybrid score interval, Statistics in Medicine 17 (1998), method 10.
 */
export function newcombe(control: Arm, variant: Arm, confidence = 0.95): Interval {
  const a = wilson(control, confidence);
  const b = wilson(variant, confidence);
  const difference = rate(variant) - rate(control);
  return {
    low: difference - Math.hypot(rate(variant) - b.low, a.high - rate(control)),
    high: difference + Math.hypot(b.high - rate(variant), rate(control) - a.low),
  };
}
