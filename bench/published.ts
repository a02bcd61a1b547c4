import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RANKED, type RankedPart } from '../lib/reading/ranked-part';
import type { Gold, Labelled } from './corpus';

/** A part by the places that state it, [from, to) in characters of the text, the best one first. */
type Places = { at: [number, number][] } & Record<string, unknown>;

/** One line of published.jsonl: where a published document stands, and its labels without a word of it. */
type Entry = Gold & {
  repository: string;
  path: string;
  /** Null where the version is not known. */
  commit: string | null;
  /** Characters of the file that were read, and the first sixteen digits of their SHA-256. */
  length: number;
  sha256: string;
} & { [slot in RankedPart]?: Places | null };

/**
 * Plans, and what looks like them, that people published. The texts are not ours and not here: `folder` holds them as
 * `ID.md`. A text that is missing or not the one labelled is left out.
 */
export function published(folder: string, list = 'bench/published.jsonl'): Labelled[] {
  if (!existsSync(folder)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const entry = JSON.parse(line) as Entry;
      const path = join(folder, `${entry.id}.md`);
      const text = existsSync(path) ? readFileSync(path, 'utf8').slice(0, entry.length) : '';
      const same = createHash('sha256').update(text).digest('hex').startsWith(entry.sha256);
      return same ? [{ gold: goldOf(entry, text), path }] : [];
    });
}

/** Of the places that name whom it is for or what is counted, those behind the third do so in passing. */
const PLACES_THAT_STATE: Partial<Record<RankedPart, number>> = { segment: 3, signal: 3 };

function goldOf(entry: Entry, text: string): Gold {
  const alts: Record<string, string[]> = {};
  const gold: Gold = { ...entry, alts };
  for (const slot of RANKED) {
    const [first, ...others] = (entry[slot]?.at ?? [])
      .slice(0, PLACES_THAT_STATE[slot])
      .map(([from, to]) => text.slice(from, to));
    gold[slot] = first === undefined ? null : { ...entry[slot], quote: first };
    alts[slot] = others;
  }
  return gold;
}
