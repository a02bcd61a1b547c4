import { type Arm, rate } from './arm';
import { shareBelow } from './normal';

/**
 * Pooled z test of two rates: z (positive where the variant is higher) and its two-sided p. Null where nobody or
 * everybody responded in both arms. Trustworthy from about ten responses and ten silences an arm; below, use Fisher.
 */
export function zTest(control: Arm, variant: Arm): { z: number; p: number } | null {
  const pooled = (control.responses + variant.responses) / (control.people + variant.people);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / control.people + 1 / variant.people));
  if (spread === 0) return null;
  const z = (rate(variant) - rate(control)) / spread;
  return { z, p: 2 * shareBelow(-Math.abs(z)) };
}

/** True where both arms have at least ten who responded and ten who did not. */
export function isLargeEnoughForZ(...arms: Arm[]): boolean {
  return arms.every(({ responses, people }) => responses >= 10 && people - responses >= 10);
}
