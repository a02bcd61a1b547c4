import type { Gold } from './corpus';
import { samePassage, sharedWords } from './same-passage';

/** What a reading answers for one document: the fields of the command line's `--json` that are judged. */
export interface Answered {
  verdict: string;
  [slot: string]: unknown;
}

export const SLOTS = [
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
] as const;
const CORE = ['hypothesis', 'segment', 'signal'] as const;
const FLAGS = [
  ['hypothesis', 'falsifiable'],
  ['segment', 'specific'],
  ['signal', 'threshold'],
  ['signal', 'vanity'],
] as const;

/** Counts of one part over all briefs: given rightly or wrongly, left out, and how often with the right quote. */
export interface SlotCounts {
  given: number;
  invented: number;
  missed: number;
  rightQuote: number;
}

export interface Score {
  documents: number;
  verdictsRight: number;
  /** Also counts a verdict a second careful reader could defend. */
  defensible: number;
  decoysTaken: number;
  /** `gold>answered`, counted. */
  verdicts: Map<string, number>;
  slots: Map<string, SlotCounts>;
  /** Right and judged, by flag. */
  flags: Map<string, [right: number, judged: number]>;
  /** Kinds of hypothesis: right, given and wanted; documents without the label do not count. */
  kinds: { right: number; given: number; wanted: number };
  /** One line for each thing that is wrong. */
  misses: string[];
}

/**
 * Judges answers against labels: verdict over all documents, parts and flags over briefs alone. A part is right when
 * its quote is the same passage as the gold one or one of its alternatives. `slots` holds a part only where some
 * document has a label for it.
 */
export function scoreAnswers(all: readonly { gold: Gold; answer: Answered }[]): Score {
  const score: Score = {
    documents: all.length,
    verdictsRight: 0,
    defensible: 0,
    decoysTaken: 0,
    verdicts: new Map(),
    slots: new Map(
      SLOTS.filter((slot) => all.some(({ gold }) => slot in gold)).map((slot) => [
        slot,
        { given: 0, invented: 0, missed: 0, rightQuote: 0 },
      ]),
    ),
    flags: new Map(FLAGS.map(([, flag]) => [flag, [0, 0]])),
    kinds: { right: 0, given: 0, wanted: 0 },
    misses: [],
  };
  for (const { gold, answer } of all) {
    judgeVerdict(score, gold, answer);
    judgeDecoys(score, gold, answer);
    if (gold.verdict === 'not-a-brief') continue;
    for (const [slot, counts] of score.slots) if (slot in gold) judgeSlot(score, counts, slot, gold, answer);
    for (const [slot, flag] of FLAGS) judgeFlag(score, slot, flag, gold, answer);
    judgeKind(score, gold, answer);
  }
  return score;
}

function judgeVerdict(score: Score, gold: Gold, { verdict }: Answered): void {
  const pair = `${gold.verdict}>${verdict}`;
  score.verdicts.set(pair, (score.verdicts.get(pair) ?? 0) + 1);
  if (verdict === gold.verdict || verdict === gold.altVerdict) score.defensible++;
  if (verdict === gold.verdict) score.verdictsRight++;
  else score.misses.push(`${gold.id} ${gold.file}: ${gold.verdict}, answered ${verdict}`);
}

function judgeDecoys(score: Score, gold: Gold, answer: Answered): void {
  if (answer.verdict === 'not-a-brief') return;
  for (const slot of CORE) {
    const given = quoteIn(answer[slot]);
    const decoy = given && gold.decoys?.find((one) => sharedWords(given, one) >= 0.8);
    if (!decoy) continue;
    score.decoysTaken++;
    score.misses.push(`${gold.id} ${slot} is a decoy: «${oneLine(decoy)}»`);
  }
}

function judgeSlot(score: Score, counts: SlotCounts, slot: string, gold: Gold, answer: Answered): void {
  const wanted = quoteIn(gold[slot]);
  const given = quoteIn(answer[slot]);
  if (wanted !== null && given !== null) {
    counts.given++;
    if ([wanted, ...(gold.alts?.[slot] ?? [])].some((one) => samePassage(given, one))) counts.rightQuote++;
    else score.misses.push(`${gold.id} ${slot}: wanted «${oneLine(wanted)}», answered «${oneLine(given)}»`);
  } else if (wanted !== null) {
    counts.missed++;
    score.misses.push(`${gold.id} ${slot} missed: «${oneLine(wanted)}»`);
  } else if (given !== null) {
    counts.invented++;
    score.misses.push(`${gold.id} ${slot} invented: «${oneLine(given)}»`);
  }
}

function judgeFlag(score: Score, slot: string, flag: string, gold: Gold, answer: Answered): void {
  const wanted = fieldOf(gold[slot], flag);
  const counts = score.flags.get(flag);
  if (typeof wanted !== 'boolean' || !answer[slot] || !counts) return;
  counts[1]++;
  if (Boolean(fieldOf(answer[slot], flag)) === wanted) counts[0]++;
  else score.misses.push(`${gold.id} ${flag} should be ${wanted}`);
}

function judgeKind({ kinds, misses }: Score, gold: Gold, answer: Answered): void {
  const wanted = fieldOf(gold.hypothesis, 'type');
  if (typeof wanted !== 'string' || !answer.hypothesis) return;
  const given = fieldOf(answer.hypothesis, 'type');
  kinds.wanted++;
  if (typeof given === 'string') kinds.given++;
  if (given === wanted) kinds.right++;
  else misses.push(`${gold.id} kind: wanted ${wanted}, answered ${String(given)}`);
}

function quoteIn(part: unknown): string | null {
  const quote = fieldOf(part, 'quote');
  return typeof quote === 'string' ? quote : null;
}

function fieldOf(part: unknown, name: string): unknown {
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
