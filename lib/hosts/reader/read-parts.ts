import type { Gap } from '../../brief/brief';
import type { Part } from '../../brief/part';
import { headingsByLook } from './headings-by-look';
import type { ShapeOf } from './shape';
import type { Drawn } from './sink';
import { inSlices, nextTurn } from './slices';
import { walk } from './walk';

/** Reads elements, in the order given; `shapeOf` tells what the host knows of its own markup. */
export async function readParts(
  roots: readonly Element[],
  shapeOf?: ShapeOf,
): Promise<{ parts: Part[]; gaps: Gap[] }> {
  const drawn: Drawn[] = [];
  const missed = new Map<Gap['what'], number>();
  const miss = (what: Gap['what']) => void missed.set(what, (missed.get(what) ?? 0) + 1);
  for (const root of roots) {
    await inSlices(walk(root, { found: (found) => drawn.push(found), miss }, shapeOf));
  }
  await nextTurn();
  return { parts: headingsByLook(drawn), gaps: [...missed].map(([what, count]) => ({ what, count })) };
}
