import type { Block } from '../brief/brief';
import { readAs } from '../reading/read';
import type { Found, PartName, Reading } from '../reading/reading';
import type { Answer } from './checklist';

/** The label under which an answer is read, by the check that asked: only where the answer is the part itself. */
const LABELS: Readonly<Record<string, string>> = {
  'hypothesis.present': 'Hypothesis',
  'hypothesis.falsifiable': 'Hypothesis',
  'hypothesis.exact': 'Hypothesis',
  'segment.present': 'Audience',
  'segment.specific': 'Audience',
  'signal.present': 'Success metric',
  'signal.vanity': 'Success metric',
  'signal.matches': 'Success metric',
  'signal.threshold': 'Threshold',
  'measurement.beforehand': 'Threshold',
  'hypothesis.confirm-reject': 'Threshold',
  'execution.present': 'What we make',
  'distribution.present': 'Channel',
  'window.present': 'When',
  'organisation.owner': 'Owner',
};
const PARTS = ['hypothesis', 'segment', 'signal', 'execution', 'distribution', 'window', 'owner'] as const;

/**
 * The reading with the writer's answers filled in where the brief is silent or falls short. What the brief says
 * well is never overwritten; answers are read by the same rules as the brief, so a goal stays a goal.
 */
export function withAnswers(reading: Reading, answers: readonly Answer[]): Reading {
  const latest = new Map(
    answers.filter(({ kind }) => kind === 'told').map((answer) => [answer.check, answer]),
  );
  if (latest.size === 0) return reading;
  const blocks = [...latest.values()].flatMap(blockOf);
  if (blocks.length === 0) return reading;
  const told = readAs({ id: 'answers', host: 'answers', title: '', blocks, gaps: [] }, reading.language);
  const filled: Reading = { ...reading, threshold: reading.threshold ?? fromWriter(told.threshold) };
  for (const part of PARTS) fill(filled, told, part);
  if (filled.signal && !filled.signal.threshold && filled.threshold)
    filled.signal = { ...filled.signal, threshold: true };
  return filled;
}

function blockOf({ check, text, id }: Answer): Block[] {
  const label = LABELS[check];
  return label && text.trim() ? [{ id: `answer:${id}`, kind: 'field', label, text }] : [];
}

function fill<P extends (typeof PARTS)[number]>(into: Reading, told: Reading, part: P): void {
  const answer = told[part];
  if (answer && !stands(into, part)) into[part] = fromWriter(answer);
}

/** Whether the brief's own words for a part are good enough to be kept. */
function stands(reading: Reading, part: PartName): boolean {
  if (part === 'hypothesis') return reading.hypothesis?.falsifiable === true;
  if (part === 'segment') return reading.segment?.specific === true && !reading.segment.unsure;
  if (part === 'signal') return reading.signal !== null && reading.signal.vanity !== 'core';
  return reading[part] !== null;
}

function fromWriter<F extends Found | null>(found: F): F {
  return found && { ...found, by: 'answer' };
}
