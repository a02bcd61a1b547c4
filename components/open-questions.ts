import type { ChecklistItem } from '../lib/checklist/checklist';
import { CORE, isHidden } from './core-parts';

/** More questions than this at once and people close the panel. */
export const AT_MOST = 3;

/** What is asked first: part of a check, or one check by name. */
const ORDER = [
  'hypothesis',
  'segment',
  'signal',
  'threshold',
  'volume',
  'distribution',
  'window',
  'owner',
  'variables',
  'execution',
  'measurement',
  'outcome',
  'direction',
  'organisation',
  'debt',
];

/**
 * Ids of the checks whose question stands open: at most three, one per part, in the order above.
 * Asked is what the brief leaves open and the writer has not answered; a failing check asks, a warning only tells.
 */
export function openQuestions(items: readonly ChecklistItem[]): string[] {
  const asked = new Map<string, ChecklistItem>();
  for (const item of items.filter(asks).sort(byOrder)) {
    const topic = topicOf(item);
    if (!asked.has(topic)) asked.set(topic, item);
  }
  return [...asked.values()].slice(0, AT_MOST).map((item) => item.check);
}

/** Whether a check has a question the writer could answer. */
export function asks(item: ChecklistItem): boolean {
  return (item.state === 'unknown' || item.state === 'fail') && item.answer === null && !isHidden(item);
}

/** The three core parts are asked about on their cards; what else concerns them comes with the measurement. */
function topicOf({ check, part, group }: ChecklistItem): string {
  if (check.endsWith('.threshold')) return 'threshold';
  if (check === 'organisation.owner') return 'owner';
  return group !== 'core' && CORE_PARTS.includes(part) ? 'measurement' : part;
}

const CORE_PARTS: readonly string[] = CORE;

const STATES = ['unknown', 'fail'];
const SEVERITIES = ['blocker', 'major', 'minor', 'info'];

function byOrder(one: ChecklistItem, other: ChecklistItem): number {
  const rank = (item: ChecklistItem) =>
    (ORDER.indexOf(topicOf(item)) + ORDER.length + 1) % (ORDER.length + 1);
  return (
    rank(one) - rank(other) ||
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    STATES.indexOf(one.state) - STATES.indexOf(other.state)
  );
}
