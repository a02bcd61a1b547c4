import { dirname } from 'node:path';
import type { Document } from './document';

/**
 * Documents of one folder were written with the same thing in mind, and stand in the same fold; published ones, each of
 * its own author, are spread.
 */
export function folds(all: readonly Document[], count: number): { train: Document[]; test: Document[] }[] {
  const groups = [...new Set(all.map(groupOf))];
  const foldOf = new Map(groups.map((group, at) => [group, at % count]));
  return Array.from({ length: count }, (_, fold) => ({
    train: all.filter((one) => foldOf.get(groupOf(one)) !== fold),
    test: all.filter((one) => foldOf.get(groupOf(one)) === fold),
  }));
}

const groupOf = ({ gold, path }: Document) => String(gold.repository ?? dirname(path));
