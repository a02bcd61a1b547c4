/** Counts of one version or one list: how many people met it, how many of them responded. Whole numbers. */
export interface Arm {
  responses: number;
  people: number;
}

/** Both ends of an interval, in the unit of what is estimated. */
export interface Interval {
  low: number;
  high: number;
}

/** Response rate, fraction. */
export function rate({ responses, people }: Arm): number {
  return responses / people;
}

/** True where the counts can be counts: somebody was there, and no more responded than were there. */
export function isCounted({ responses, people }: Arm): boolean {
  const whole = Number.isSafeInteger(responses) && Number.isSafeInteger(people);
  return whole && people > 0 && responses >= 0 && responses <= people;
}
