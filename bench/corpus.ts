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

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', rsquo: "'", lsquo: "'" };

function words(text: string): string[] {
  return (
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}%$€£]+/gu) ?? []
  );
}

/** Whether two quotes are the same passage: half the words shared, or one holds all words of the other. */
export function samePassage(a: string, b: string): boolean {
  const x = words(a);
  const y = words(b);
  if (x.length === 0 || y.length === 0) return false;
  const left = new Map<string, number>();
  for (const word of y) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of x) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      hits++;
      left.set(word, n - 1);
    }
  }
  if ((2 * hits) / (x.length + y.length) >= 0.5) return true;
  const [small, large] = [new Set(x), new Set(y)].sort((p, q) => p.size - q.size) as [
    Set<string>,
    Set<string>,
  ];
  return small.size >= 2 && small.size * 6 >= large.size && [...small].every((word) => large.has(word));
}
