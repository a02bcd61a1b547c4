/**
 * Days a run takes to reach `people` (all arms) at so many new people of the segment a week: whole weeks, at least
 * one, so that every weekday is in it equally often.
 */
export function daysNeeded(people: number, perWeek: number): number {
  return 7 * Math.max(1, Math.ceil(people / perWeek));
}
