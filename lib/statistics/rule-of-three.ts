/**
 * The highest rate (fraction) that still fits with no response among `people`, one-sided at a confidence such as
 * 0.95: about 3 / people. Exact: the rate at which nobody responding has the remaining probability.
 */
export function highestRateWithoutResponse(people: number, confidence = 0.95): number {
  return 1 - (1 - confidence) ** (1 / people);
}

/** People who must stay silent to rule out a rate (fraction) at that confidence. */
export function peopleToRuleOut(rate: number, confidence = 0.95): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(1 - rate));
}
