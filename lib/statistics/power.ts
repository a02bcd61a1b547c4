import { type Risks, shareBelow, zBelow } from './normal';

/**
 * Probability (fraction) that two equal arms show the difference between two rates as significant, two-sided.
 * The inverse of `exactSampleSize`; the far tail is left out, so it is a little low where the power is tiny.
 */
export function power(
  baseline: number,
  expected: number,
  perArm: number,
  { significance }: Pick<Risks, 'significance'>,
): number {
  const mean = (baseline + expected) / 2;
  const alarm = zBelow(1 - significance / 2) * Math.sqrt(2 * mean * (1 - mean));
  const spread = Math.sqrt(baseline * (1 - baseline) + expected * (1 - expected));
  return shareBelow((Math.abs(expected - baseline) * Math.sqrt(perArm) - alarm) / spread);
}

/** The same for one arm of `people` that is to show a rate above a threshold; `significance` is one-sided. */
export function powerOneArm(
  threshold: number,
  expected: number,
  people: number,
  { significance }: Pick<Risks, 'significance'>,
): number {
  const alarm = zBelow(1 - significance) * Math.sqrt(threshold * (1 - threshold));
  return shareBelow(
    ((expected - threshold) * Math.sqrt(people) - alarm) / Math.sqrt(expected * (1 - expected)),
  );
}
