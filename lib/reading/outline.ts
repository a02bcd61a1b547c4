import type { Block, Brief } from '../brief/brief';
import { type LabelMeaning as Label, labelOf } from '../lexicon/labels/label-of';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { sentences } from '../text/sentences';

/** One sentence in its place: the unit every part of a reading is looked for in. */
export interface Line {
  text: string;
  block: Block;
  /** Position of the block in the brief and of the sentence in its block, both from 0. */
  blockIndex: number;
  inBlock: number;
  /** Offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  /** What the label in front of it says it is: of its field, column or row. */
  label: Label | null;
  /** What the nearest heading above says it is, and the one above that. */
  section: Label | null;
  chapter: Label | null;
  /** Sentences before and after, in the same block or the next one. */
  previous: Line | null;
  next: Line | null;
}

/** A brief as sentences, each knowing the label and headings it stands under. Headings are lines too. */
export function outline(brief: Brief): Line[] {
  const lines: Line[] = [];
  const open: { level: number; label: Label | null }[] = [];
  brief.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'heading') closeDeeper(open, block.level ?? 6);
    const [section = null, chapter = null] = open
      .map(({ label }) => label)
      .filter(isPart)
      .reverse();
    const label = labelOfBlock(block);
    sentences(block.text).forEach(({ start, end }, inBlock) => {
      const said = block.text.slice(start, end);
      const previous = lines.at(-1) ?? null;
      const line: Line = {
        text: inBlock === 0 && saysSomething(block, label) ? `${block.label}: ${said}` : said,
        block,
        blockIndex,
        inBlock,
        start,
        end,
        label,
        section,
        chapter,
        previous,
        next: null,
      };
      if (previous) previous.next = line;
      lines.push(line);
    });
    if (block.kind === 'heading')
      open.push({ level: block.level ?? 6, label: headingLabel(block, blockIndex) });
  });
  return lines;
}

/** A label Assay does not know is content: in "Trial starts: 40 a week" it names the metric. */
function saysSomething(block: Block, label: Label | null): boolean {
  return block.kind === 'field' && (label?.confidence ?? 0) < 0.5 && (block.label?.length ?? 0) > 2;
}

function isPart(label: Label | null): label is Label {
  return label !== null;
}

function closeDeeper(open: { level: number }[], level: number): void {
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
}

function labelOfBlock(block: Block): Label | null {
  const written = block.label ?? SPOKEN_LABEL.exec(block.kind === 'heading' ? '' : block.text)?.[1];
  const own = written === undefined ? null : ownLabel(written);
  return own ?? (block.rowLabel === undefined ? null : labelOf(block.rowLabel));
}

/** The title names the document, not a part of it: "Spring brief", "Test of the new price page". */
function headingLabel(block: Block, blockIndex: number): Label | null {
  const label = labelOf(block.text);
  return blockIndex === 0 && label && label.confidence < 0.9 ? null : label;
}

/** A label said in the line itself, as in pasted text and chats: "Audience: members who lapsed in May". */
const SPOKEN_LABEL = /^\s*\**([\p{L}][\p{L} '’/&-]{1,40})\**\s?:\s+\S/u;

function ownLabel(label: string): Label | null {
  const known = labelOf(label);
  return known && known.confidence > 0.6 ? known : (metricLabel(label) ?? known);
}

/** A label that names a metric announces a signal, though a weak one: it may as well be a guardrail. */
function metricLabel(label: string): Label | null {
  return findMetrics(label).length > 0 ? { part: 'signal', confidence: 0.4 } : null;
}
