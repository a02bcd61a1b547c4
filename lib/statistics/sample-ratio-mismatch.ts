import chiSquareBelow from '@stdlib/stats-base-dists-chisquare-cdf';

/** Below this p the split itself is broken; the usual alarm level, since honest splits are checked again and again. */
export const SPLIT_ALARM = 0.001;

/**
 * Whether people fell into the arms as planned: chi-square of the counts against the planned shares (equal unless
 * given; any unit). A tiny p means that the split is broken and the result cannot be read.
 */
export function sampleRatioMismatch(
  people: readonly number[],
  planned: readonly number[] = people.map(() => 1),
): { chiSquare: number; p: number; broken: boolean } {
  const total = sum(people);
  const shares = sum(planned);
  const chiSquare = sum(
    people.map((count, arm) => {
      const expected = (total * (planned[arm] ?? 0)) / shares;
      return (count - expected) ** 2 / expected;
    }),
  );
  const p = 1 - chiSquareBelow(chiSquare, people.length - 1);
  return { chiSquare, p, broken: p < SPLIT_ALARM };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
