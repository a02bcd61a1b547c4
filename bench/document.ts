import { readFileSync } from 'node:fs';
import type { Brief } from '../lib/brief/brief';
import { type Candidate, candidatesOf, statements } from '../lib/reading/candidates';
import { type Line, outline } from '../lib/reading/outline';
import type { RankedPart } from '../lib/reading/ranked-part';
import type { Labelled } from './corpus';
import { parseByName } from './parse-by-name';
import { samePassage, sharedWords } from './same-passage';

/** A labelled document, read as far as candidates. */
export interface Document extends Labelled {
  brief: Brief;
  lines: Line[];
  stated: Line[];
  /** How often it counts in a fit. */
  times: number;
  /** Candidates of a part given the hypothesis; reckoned once. */
  candidates: (part: RankedPart, hypothesis: Line | null) => readonly Candidate[];
}

export function load(one: Labelled, times = 1): Document {
  const brief = parseByName(one.path, readFileSync(one.path, 'utf8'));
  const lines = outline(brief);
  const stated = statements(lines);
  const known = new Map<string, Candidate[]>();
  const candidates = (part: RankedPart, hypothesis: Line | null) => {
    const key = `${part} ${hypothesis ? stated.indexOf(hypothesis) : ''}`;
    const found = known.get(key) ?? candidatesOf(part, stated, brief.blocks.length, hypothesis);
    known.set(key, found);
    return found;
  };
  return { ...one, brief, lines, stated, times, candidates };
}

/** The line that states a part by the labels, the closest to their words where several do; null where none does. */
export function lineOf(one: Document, part: RankedPart): Line | null {
  const [wanted, ...others] = quotes(one.gold, part);
  const closest = (quote: string | undefined) =>
    one.stated
      .filter(({ text }) => quote !== undefined && samePassage(text, quote))
      .map((line) => ({ line, shared: sharedWords(line.text, quote ?? '') }))
      .sort((a, b) => b.shared - a.shared)[0]?.line;
  return closest(wanted) ?? others.map(closest).find((line) => line !== undefined) ?? null;
}

/** The passages any of which states a part by the labels; none where the document does not. */
export function quotes(gold: Document['gold'], part: RankedPart): string[] {
  const quote = (gold[part] as { quote: string } | null | undefined)?.quote;
  return quote === undefined ? [] : [quote, ...(gold.alts?.[part] ?? [])];
}
