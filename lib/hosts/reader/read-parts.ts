import type { Gap } from '../../brief/brief';
import type { Part } from '../../brief/part';
import type { ShapeOf } from './shape';
import { inSlices } from './slices';
import { walk } from './walk';

/** Reads elements, in the order given; `shapeOf` tells what the host knows of its own markup. */
export async function readParts(
  roots: readonly Element[],
  shapeOf?: ShapeOf,
): Promise<{ parts: Part[]; gaps: Gap[] }> {
  const parts: Part[] = [];
  const missed = new Map<Gap['what'], number>();
  const miss = (what: Gap['what']) => void missed.set(what, (missed.get(what) ?? 0) + 1);
  for (const root of roots) {
    await inSlices(walk(root, { found: (part) => parts.push(part), miss }, shapeOf));
  }
  return { parts, gaps: [...missed].map(([what, count]) => ({ what, count })) };
}
