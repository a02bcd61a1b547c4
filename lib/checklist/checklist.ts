import type { Quote } from '../brief/brief';
import type { Severity, State } from '../checks/check';
import type { Value } from '../checks/value';

/** What the writer told us in the panel: never part of the brief, never overwritten by a re-read. */
export interface Answer {
  /** Unique, made by whoever records it. */
  id: string;
  /** The brief it belongs to, or `*` for every brief (checks turned off everywhere). */
  brief: string;
  /** `Check.id`, or `verdict` for the whole brief. */
  check: string;
  kind: 'told' | 'accepted' | 'turned-off' | 'on-purpose';
  /**
   * The answer, or the reason for accepting; empty where none was asked. Of `turned-off`: the words (passage.ts) it
   * is turned off for, empty for all.
   */
  text: string;
  /** Of `turned-off`: why, where the writer said. */
  reason?: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
}

/** Whether one answer takes the place of the other: a check can be answered once, but turned off for many passages. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.brief !== other.brief || one.check !== other.check || one.kind !== other.kind) return false;
  return one.kind !== 'turned-off' || one.text === other.text;
}

/** One check with its judgement and what the writer said about it. */
export interface ChecklistItem {
  check: string;
  part: string;
  group: 'core' | 'readable' | 'behind';
  severity: Severity;
  state: State;
  /** Key of the check's notes and the values to fill in. */
  note: string;
  values: Record<string, Value>;
  quotes: Quote[];
  /** True when the writer's answer, not the brief, made the judgement what it is. */
  fromWriter: boolean;
  /** The writer's latest answer to this check, if any. */
  answer: Answer | null;
}

export interface Checklist {
  language: { code: string; name: string; supported: boolean };
  isBrief: boolean;
  /** The writer declared it a campaign on purpose. */
  onPurpose: boolean;
  items: ChecklistItem[];
}
