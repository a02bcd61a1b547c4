import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Labels of one document of a labelled corpus (shared/corpus); see the README beside it. */
export interface Gold {
  id: string;
  file: string;
  lang?: string;
  verdict: string;
  altVerdict?: string | null;
  isBrief: boolean;
  alts?: Record<string, string[]>;
  decoys?: string[];
  [slot: string]: unknown;
}

export interface Labelled {
  gold: Gold;
  path: string;
}

/** Labelled documents of every corpus found under `root`; empty when there is none. */
export function labelled(root: string): Labelled[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'labels.jsonl')))
    .flatMap((entry) =>
      readFileSync(join(root, entry.name, 'labels.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const gold = JSON.parse(line) as Gold;
          return { gold, path: join(root, entry.name, gold.file) };
        }),
    );
}

/** The half to tune on: documents with an odd number. The other half is only ever measured. */
export function isForTuning(id: string): boolean {
  return Number(id.replace(/\D/g, '')) % 2 === 1;
}
