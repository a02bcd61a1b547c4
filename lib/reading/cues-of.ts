import type { Quote } from '../brief/brief';
import type { LabelPart } from '../lexicon/labels/label-rows';
import { findWording } from '../lexicon/wording/find-wording';
import type { WordingGroup } from '../lexicon/wording/wording-row';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Cues } from './reading';
import { wordingOf } from './wording-of';

/** What a label says about the text behind it, whatever words that text is in. */
const BY_LABEL: Partial<Record<LabelPart, WordingGroup>> = {
  threshold: 'decision-rule',
  baseline: 'baseline',
  guardrail: 'guardrail',
  reason: 'rationale',
  excluded: 'not-doing',
  budget: 'constraint',
};

/**
 * Groups of wording found anywhere in the plan's own words; the sentence is the quote. A heading says it of the
 * sentence below it, a label of the text behind it. What is not part of the plan (struck, a comment, an instruction)
 * does not count, and a placeholder says only that something is still open.
 */
export function cuesOf(lines: readonly Line[]): Cues {
  const cues: Record<string, Quote[]> = {};
  let heading: WordingGroup[] = [];
  for (const line of lines) {
    if (line.block.aside !== undefined) continue;
    if (line.block.kind === 'heading') {
      heading = groupsOf(line.text);
      continue;
    }
    for (const group of said(line, heading)) {
      const quotes = cues[group] ?? [];
      quotes.push(quoteOf(line));
      cues[group] = quotes;
    }
    heading = [];
  }
  return cues;
}

function said(line: Line, heading: readonly WordingGroup[]): ReadonlySet<WordingGroup> {
  const { label } = line.block;
  const labelled = line.inBlock === 0 && label && !line.text.startsWith(label);
  const own = labelled ? groupsOf(`${label}: ${line.text}`) : wordingOf(line).map(({ group }) => group);
  if (own.includes('placeholder')) return new Set(own.filter((group) => OPEN.has(group)));
  const meant = line.label ?? (heading.length > 0 ? null : line.section);
  const byLabel = meant && meant.confidence >= SURE ? BY_LABEL[meant.part] : undefined;
  return new Set([...heading, ...own, ...(byLabel ? [byLabel] : [])]);
}

/** From here on a label means what it looks like. */
const SURE = 0.5;
/** Groups that say that something is open, so that a placeholder may say them. */
const OPEN: ReadonlySet<WordingGroup> = new Set(['placeholder', 'post-hoc']);

function groupsOf(text: string): WordingGroup[] {
  return findWording(text).map(({ group }) => group);
}
