import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Labelled, labelled } from './corpus';

/** The labelled corpora in a folder, or the one it is itself; empty when there is none. */
export function corpora(folder: string): { path: string; documents: Labelled[] }[] {
  const path = resolve(folder);
  const one = existsSync(join(path, 'labels.jsonl'));
  const byFolder = new Map<string, Labelled[]>();
  for (const document of labelled(one ? dirname(path) : path)) {
    const of = dirname(document.path);
    if (!one || of === path) byFolder.set(of, [...(byFolder.get(of) ?? []), document]);
  }
  return [...byFolder].map(([of, documents]) => ({ path: of, documents }));
}
