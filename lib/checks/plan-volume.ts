import type { Quote } from '../brief/brief';
import type { Reading } from '../reading/reading';
import { cued } from './judged';

/** Wording of a comparison that needs no second arm: with an earlier time. */
const EARLIER = /\b(?:before|last|previous|earlier|ago|usual|year on year|month on month)\b/i;

/** What a brief says about how many people will see what, with the words it says it in. */
export interface PlanVolume {
  /** People of the segment who will be reached, all arms together; null where the brief counts none. */
  people: number | null;
  arms: number;
  /** Fractions; null where nothing is said about them. */
  baseline: number | null;
  lift: number | null;
  quotes: Quote[];
}

/** The plan's own numbers; what follows from two of them is filled in. */
export function planVolume(reading: Reading): PlanVolume {
  const { reach, share, baseline, target, lift, arms } = reading.numbers;
  const size = reading.segment?.size ?? null;
  const people = reach ? reach.value * (asRate(share?.value) ?? 1) : size;
  const hoped = asRate(target?.value);
  const today = asRate(baseline?.value) ?? (hoped && lift ? asRate(hoped / (1 + lift.value)) : null);
  const rise = lift?.value ?? (hoped && today ? hoped / today - 1 : null);
  return {
    people: people === null || people < 1 ? null : Math.floor(people),
    arms: arms === 1 && isSplit(reading) ? 2 : Math.max(1, arms),
    baseline: today,
    lift: rise,
    quotes: [reach, share, baseline, target, lift].flatMap((quantity) => quantity?.quote ?? []),
  };
}

/** What cannot be a share of people is not taken for one. */
function asRate(value: number | undefined): number | null {
  return value !== undefined && value > 0 && value < 1 ? value : null;
}

/** True where two versions run side by side. */
function isSplit(reading: Reading): boolean {
  return cued(reading, 'comparison').some(({ text }) => !EARLIER.test(text));
}
