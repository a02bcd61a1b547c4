import type { PartChanges } from './changed-parts';
import type { Part } from './part';

/** The parts of a document by their numbers, in reading order. */
export type NumberedParts = ReadonlyMap<number, Part>;

/** No page sends more, see `part-schema`; a run of numbers could name any count. */
const MOST_PARTS = 20_000;

/** What a document says after `changes`; null where they name parts that are not there, or too many. */
export function withChanges(held: NumberedParts, { parts, order }: PartChanges): NumberedParts | null {
  const count = order.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count > MOST_PARTS) return null;
  const fresh = new Map(parts.map(({ id, part }) => [id, part]));
  const now = new Map<number, Part>();
  for (const [first, last] of order)
    for (let id = first; id <= last; id += 1) {
      const part = fresh.get(id) ?? held.get(id);
      if (!part || now.has(id)) return null;
      now.set(id, part);
    }
  return now;
}
