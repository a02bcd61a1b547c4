import type { Pattern } from '../word-patterns';

/** Groups of wording; the names of `Reading.cues`. */
export type WordingGroup =
  /** An internal cycle stands in for the market: sign-offs, approval chains, long planning, rounds of feedback. */
  | 'planning-debt'
  /** Approval that law or regulation asks for; not planning debt. */
  | 'compliance'
  /** Measurement chosen afterwards, or success put in words that cannot fail. */
  | 'post-hoc'
  /** The result is looked at again and again until it pleases. */
  | 'peeking'
  /** More than one thing changes at once. */
  | 'many-variables'
  /** One thing changes, the rest is held. */
  | 'one-variable'
  /** What it is compared with: control, holdout, split, the current version. */
  | 'comparison'
  /** What result confirms, rejects or decides. */
  | 'decision-rule'
  /** A run without an end. */
  | 'open-ended'
  /** Words of sample size and power. */
  | 'sample-size'
  /** A handful of people. */
  | 'small-audience'
  /** What the number is today. */
  | 'baseline'
  /** Why it is believed. */
  | 'rationale'
  /** A goal or a wish, not a claim. */
  | 'goal'
  /** An effect nobody could measure ("will resonate"). */
  | 'vague-effect'
  /** A claim that takes no side ("might help"). */
  | 'hedge'
  /** A claim that is put forward as a belief ("we believe", "our bet"). */
  | 'belief'
  /** The problem of the audience. */
  | 'problem'
  /** Why this wins against alternatives. */
  | 'alternatives'
  /** What must be true for it to work. */
  | 'must-be-true'
  /** What is ruled out. */
  | 'not-doing'
  /** Limits set beforehand. */
  | 'constraint'
  /** What must not get worse. */
  | 'guardrail'
  /** The business result it serves. */
  | 'business-outcome'
  /** How the step leads to that result. */
  | 'ladder'
  /** What a channel is for. */
  | 'channel-role'
  /** Who takes over a response. */
  | 'handoff'
  /** Whether the next team can handle the responses. */
  | 'capacity'
  /** What is given up. */
  | 'trade-off'
  /** How the reasons will be learned: interviews, surveys. */
  | 'ask-why'
  /** A tool in the place of a goal. */
  | 'tool-led'
  /** Speed for its own sake. */
  | 'speed'
  /** Much output by plan. */
  | 'output-target'
  /** A miss is treated as data. */
  | 'tolerance'
  /** A miss is not allowed. */
  | 'intolerance'
  /** People close to the work may stop, change or scale it. */
  | 'decision-rights'
  /** The decision lies far from the work. */
  | 'escalation'
  /** What happens after the readout. */
  | 'next-cycle'
  /** The earlier result it builds on. */
  | 'prior-result'
  /** Measures and rules fixed before the start. */
  | 'agreed-before'
  /** Scaling what is not yet shown to work. */
  | 'scale'
  /** A trial of the tool, filler text. */
  | 'not-serious'
  /** Still to be written. */
  | 'placeholder';

/** One way of saying something. */
export interface WordingRow {
  group: WordingGroup;
  id: string;
  says: readonly Pattern[];
  /** Whether "no", "not", "without" in front turn it into its opposite, so that it does not count. Default yes. */
  negatable?: false;
  /** Sentences that say it. */
  hit: readonly string[];
  /** Sentences that hold some of the words and do not say it. */
  miss: readonly string[];
}
