import { type Arm, type Interval, isCounted, rate } from './arm';
import { atLeast } from './binomial';
import { SUGGESTION } from './evidence-level';
import { fisher } from './fisher';
import { morePeople } from './more-people';
import type { Risks } from './normal';
import { usualRisks } from './normal';
import { relativeLift, relativeLiftInterval } from './relative-lift';
import { wilson } from './wilson';
import { isLargeEnoughForZ, zTest } from './z-test';

/** What was agreed before the start. Rates and lifts are fractions; below zero or falling where less is better. */
export interface Bar {
  /** `lift`: relative change against the control. `rate`: the rate of the one arm itself. */
  of: 'lift' | 'rate';
  confirm: number;
  /** From here on it is dropped. Left out: no better than the control, or short of the rate to confirm. */
  reject?: number;
  /** The way that is good news. */
  better: 'up' | 'down';
}

export interface Readout {
  word: 'confirmed' | 'rejected' | 'inconclusive' | 'suggestion';
  /** Lift or rate as counted, with its interval at 1 - significance; null where it cannot be computed. */
  estimate: number | null;
  interval: Interval | null;
  /** Against the control two-sided; against a rate one-sided, exact. Null where there is nothing to test. */
  p: number | null;
  /** People still missing in each arm to tell the agreed change from none; null where that is not the problem. */
  more: number | null;
  /** The change is so large that broken tracking is likelier than a discovery (Twyman's law). */
  doubtful: boolean;
}

/** A lift this many times the agreed one asks for a look at the tracking first. */
const TOO_GOOD = 3;
/** Estimates that meet the bar in decimal miss it by a hair in floating point. */
const SLACK = 1e-9;

/**
 * Reads a finished run: counts in, one of four words out. Confirmed: the bar is met and the interval leaves out the
 * value to reject. Rejected: the interval leaves out the value to confirm. Else inconclusive; with a dozen responses
 * or fewer a suggestion. Null where the counts cannot be counts, or a lift has no control to lift from.
 */
export function readout(
  variant: Arm,
  control: Arm | null,
  bar: Bar,
  risks: Risks = usualRisks,
): Readout | null {
  if (!isCounted(variant) || (control && !isCounted(control))) return null;
  const confidence = 1 - risks.significance;
  if (bar.of === 'rate') {
    const p = bar.better === 'up' ? atLeast(variant.responses, variant.people, bar.confirm) : null;
    return worded(rate(variant), wilson(variant, confidence), p, [variant], null, bar, risks);
  }
  if (!control) return null;
  const lift = control.responses === 0 ? null : relativeLift(control, variant);
  const interval = relativeLiftInterval(control, variant, confidence);
  const p = isLargeEnoughForZ(control, variant) ? zTest(control, variant)?.p : fisher(control, variant);
  return worded(lift, interval, p ?? null, [control, variant], control, bar, risks);
}

function worded(
  estimate: number | null,
  interval: Interval | null,
  p: number | null,
  arms: Arm[],
  control: Arm | null,
  bar: Bar,
  risks: Risks,
): Readout {
  const word = wordFor(estimate, interval, arms, bar);
  const open = word === 'inconclusive' || word === 'suggestion';
  const more = open && control ? morePeople(control, arms, bar.confirm, risks) : null;
  const doubtful = control !== null && estimate !== null && estimate / bar.confirm > TOO_GOOD;
  return { word, estimate, interval, p, more, doubtful };
}

function wordFor(estimate: number | null, interval: Interval | null, arms: Arm[], bar: Bar): Readout['word'] {
  const few = Math.min(...arms.map((arm) => arm.responses)) <= SUGGESTION;
  if (estimate === null || interval === null) return few ? 'suggestion' : 'inconclusive';
  const good = bar.better === 'up' ? 1 : -1;
  const worst = Math.min(good * interval.low, good * interval.high);
  const best = Math.max(good * interval.low, good * interval.high);
  const reject = bar.reject ?? (bar.of === 'lift' ? 0 : bar.confirm);
  if (best < good * bar.confirm) return 'rejected';
  if (few) return 'suggestion';
  return good * estimate >= good * bar.confirm - SLACK && worst > good * reject
    ? 'confirmed'
    : 'inconclusive';
}
