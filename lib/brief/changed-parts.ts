import type { Part } from './part';

/** What is new in a list of parts. Numbers stand for parts, each for one; they are given out here and never again. */
export interface PartChanges {
  /** Parts that were not told before, or say something else now. */
  parts: { id: number; part: Part }[];
  /** All parts in reading order, as runs of numbers that follow each other: first and last. */
  order: [first: number, last: number][];
}

/** What was told of a document, as far as it takes to tell the next thing about it. */
export interface ToldParts {
  /** The numbers of all parts of one form, in reading order. */
  ids: ReadonlyMap<string, readonly number[]>;
  next: number;
  order: PartChanges['order'];
}

/** What differs between `parts` and what was `told`; without the latter everything does, numbered from 0. */
export function changedParts(
  parts: readonly Part[],
  told: ToldParts | null,
): { changes: PartChanges; told: ToldParts } {
  const ids = new Map<string, number[]>();
  const order: PartChanges['order'] = [];
  const fresh: PartChanges['parts'] = [];
  let next = told?.next ?? 0;
  for (const part of parts) {
    const form = JSON.stringify(part);
    const same = ids.get(form) ?? [];
    let id = told?.ids.get(form)?.[same.length];
    if (id === undefined) {
      id = next;
      next += 1;
      fresh.push({ id, part });
    }
    same.push(id);
    ids.set(form, same);
    const run = order.at(-1);
    if (run && run[1] === id - 1) run[1] = id;
    else order.push([id, id]);
  }
  return { changes: { parts: fresh, order }, told: { ids, next, order } };
}
