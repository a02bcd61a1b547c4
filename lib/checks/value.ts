/**
 * What a judgement puts into its sentence: words of the brief or of ours, a number (of people, days, responses), or
 * what every language writes in its own way: a fraction as a share or as a change, a day (yyyy-mm-dd), several names.
 */
export type Value =
  | string
  | number
  | { share: number }
  | { change: number }
  | { day: string }
  | { list: string[] };

/** A number of people or responses as it is said: in whole numbers, below ten with one decimal. */
export function counted(number: number): number {
  return Math.abs(number) < 10 ? Math.round(number * 10) / 10 : Math.round(number);
}
