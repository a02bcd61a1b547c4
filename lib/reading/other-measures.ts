import { findMetrics } from '../lexicon/metrics/find-metrics';
import { findWording } from '../lexicon/wording/find-wording';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Found, Signal } from './reading';
import { signalOf } from './signal';
import { wordingOf } from './wording-of';

const SURE = 0.8;
const BY_LABEL = 0.9;
const BY_CUE = 0.6;
/** "Secondary: opens"; "also watched: saves", said in the line itself. */
const BESIDE =
  /\b(?:secondary|also (?:watch|track|look at|measure|count|note|report)\w*|watched (?:only|too)|for interest|nice to know|we (?:ignore|note)|diagnostics?|supporting (?:metric|kpi)s?|not decisive|does not (?:decide|count))\b/i;
/** "Not: visits" is looked at by nobody. */
const REFUSED = /^\W*(?:not|no|never)\b/i;
const MOST = 8;

/** Metrics a plan names beside the one that decides: labelled as secondary, or further entries of its list of measures. */
export function secondaryOf(
  lines: readonly Line[],
  signal: Line | null,
  guardrails: readonly Found[],
): Signal[] {
  const found: Signal[] = [];
  const primary = signal ? signalOf(signal, null).metric : null;
  const guarded = new Set(guardrails.map(({ quote }) => `${quote.block}:${quote.start}`));
  for (const line of lines) {
    if (line === signal || guarded.has(`${line.block.id}:${line.start}`) || line.block.kind === 'heading')
      continue;
    const labelled = isAbout(line, 'secondary');
    const beside = labelled || BESIDE.test(line.text);
    const listed = signal !== null && isAbout(line, 'signal') && line.block.kind !== 'paragraph';
    if (!beside && !listed) continue;
    if (REFUSED.test(line.text) || findMetrics(line.text, { asMetric: true }).length === 0) continue;
    const named = signalOf(line, null);
    // The deciding number is often named twice.
    if (named.metric === primary || signal?.text.toLowerCase().includes(named.metric)) continue;
    if (found.some(({ metric }) => metric === named.metric)) continue;
    found.push({
      quote: quoteOf(line),
      by: labelled || listed ? 'label' : 'cue',
      confidence: labelled ? BY_LABEL : BY_CUE,
      because: [labelled ? 'label' : beside ? 'saidBeside' : 'listedWithSignal'],
      ...named,
      threshold: false,
      measuresClaim: 'unclear',
    });
  }
  return found.slice(0, MOST);
}

/** What must not get worse: labelled so, or said so. */
export function guardrailsOf(lines: readonly Line[], signal: Line | null): Found[] {
  return lines
    .filter((line) => line !== signal && line.block.kind !== 'heading')
    .flatMap((line): Found[] => {
      const labelled = isAbout(line, 'guardrail') && (line.label !== null || isLimit(line.text));
      const said = wordingOf(line).some(({ group }) => group === 'guardrail');
      // "Stays below 3 %" is a guardrail only where something is counted.
      if (!labelled && !(said && isCounted(line.text))) return [];
      const by = labelled ? 'label' : 'cue';
      const confidence = labelled ? BY_LABEL : BY_CUE;
      return [{ quote: quoteOf(line), by, confidence, because: [labelled ? 'label' : 'mustNotWorsen'] }];
    })
    .slice(0, MOST);
}

/** The business result behind a plan: labelled so, or a goal that names one. */
export function outcomeOf(lines: readonly Line[], taken: readonly (Line | null)[]): Found | null {
  const free = lines.filter((line) => !taken.includes(line) && line.block.kind !== 'heading');
  const labelled = free.find(
    (line) => isAbout(line, 'outcome') && (namesOutcome(line.text) || isCounted(line.text)),
  );
  if (labelled) return { quote: quoteOf(labelled), by: 'label', confidence: BY_LABEL, because: ['label'] };
  const goal = free.find((line) => isAbout(line, 'objective') && namesOutcome(line.text));
  return goal
    ? { quote: quoteOf(goal), by: 'cue', confidence: BY_CUE, because: ['goal', 'businessNumber'] }
    : null;
}

function isCounted(text: string): boolean {
  return /\d/.test(text) || findMetrics(text, { asMetric: true }).length > 0;
}

/** Under a heading of guardrails also stand remarks that are none. */
function isLimit(text: string): boolean {
  return isCounted(text) || /\b(?:must|shall|should|may) not\b|\bnever\b|^\W*no\b/i.test(text);
}

function namesOutcome(text: string): boolean {
  return findWording(text).some(({ group }) => group === 'business-outcome');
}

function isAbout(line: Line, part: 'secondary' | 'guardrail' | 'signal' | 'outcome' | 'objective'): boolean {
  const { label, section } = line;
  if (label) return label.part === part && label.confidence >= SURE;
  return section?.part === part && section.confidence >= SURE;
}
