const DAY = 86_400_000;

/** Whole days from one ISO date (yyyy-mm-dd) to another, negative when the second is earlier; null for no dates. */
export function daysBetween(from: string, to: string): number | null {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
  return Number.isNaN(days) ? null : days;
}
