import { planVolume } from '../lib/checks/plan-volume';
import type { Reading } from '../lib/reading/reading';
import type { Planned } from '../lib/statistics/forecast';
import type { InLanguage } from '../lib/words/in-language';
import { typedCount, typedShare } from '../lib/words/typed-number';
import type { WordKey } from '../lib/words/words';

/** The fields of the calculator, in their order. */
export const FIELDS = ['people', 'baseline', 'lift', 'days'] as const;
export type Field = (typeof FIELDS)[number];

/** As many groups as can be chosen. */
export const MOST_ARMS = 4;
const LONGEST_RUN = 3650;

/** What stands in the fields, the numbers it means, and what is wrong with which field. */
export interface TypedPlan {
  planned: Planned;
  faults: Partial<Record<Field, WordKey>>;
}

/** The brief's own numbers as they would be typed; empty where it says none. */
export function numbersOf(
  reading: Reading,
  windowDays: number,
  words: InLanguage,
): Record<Field, string> & { arms: number } {
  const { people, arms, baseline, lift } = planVolume(reading);
  return {
    people: people === null ? '' : words.count(people),
    baseline: baseline === null ? '' : words.share(baseline),
    lift: lift === null ? '' : words.change(lift),
    days: words.count(reading.window?.days ?? windowDays),
    arms: Math.min(arms, MOST_ARMS),
  };
}

/** Reads the fields. What is empty is not known yet; what makes no sense counts as not known, and is said. */
export function typedPlan(texts: Record<Field, string>, arms: number): TypedPlan {
  const faults: TypedPlan['faults'] = {};
  const read = (
    field: Field,
    parse: (text: string) => number | null,
    isSound: (value: number) => boolean,
  ) => {
    if (texts[field].trim() === '') return null;
    const value = parse(texts[field]);
    if (value !== null && isSound(value)) return value;
    faults[field] = `reckon.fault-${field}`;
    return null;
  };
  const people = read('people', typedCount, (count) => count >= arms);
  const baseline = read('baseline', typedShare, (share) => share > 0 && share < 1);
  let lift = read('lift', typedShare, () => true);
  const days = read('days', typedCount, (count) => count <= LONGEST_RUN);
  const fault = lift === null ? null : faultOf(lift, baseline);
  if (fault) {
    faults.lift = fault;
    lift = null;
  }
  return { planned: { people, baseline, lift, arms, days: days ?? 1 }, faults };
}

function faultOf(lift: number, baseline: number | null): WordKey | null {
  if (lift === 0) return 'reckon.fault-no-change';
  if (lift <= -1) return 'reckon.fault-nobody-left';
  return baseline !== null && baseline * (1 + lift) >= 1 ? 'reckon.fault-too-much' : null;
}
