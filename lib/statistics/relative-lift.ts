import { type Arm, type Interval, rate } from './arm';
import { twoSidedZ } from './normal';

/** Relative change of the variant against the control, fraction: 0.2 is a fifth more. NaN where the control had none. */
export function relativeLift(control: Arm, variant: Arm): number {
  return rate(variant) / rate(control) - 1;
}

/**
 * Interval of the relative lift: normal on the logarithm of the ratio (Katz and others, Biometrics 34, 1978).
 * Null where an arm has no responses.
 */
export function relativeLiftInterval(control: Arm, variant: Arm, confidence = 0.95): Interval | null {
  if (control.responses === 0 || variant.responses === 0) return null;
  const ratio = Math.log(rate(variant) / rate(control));
  const spread = Math.sqrt(
    1 / control.responses - 1 / control.people + 1 / variant.responses - 1 / variant.people,
  );
  const half = twoSidedZ(confidence) * spread;
  return { low: Math.exp(ratio - half) - 1, high: Math.exp(ratio + half) - 1 };
}
