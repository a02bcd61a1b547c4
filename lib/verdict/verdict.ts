/** The judgement over a whole checklist; see docs/architecture.md for the rule. */
export interface Verdict {
  verdict: 'experiment' | 'campaign' | 'not-a-brief' | 'unsupported';
  /** Of an experiment only. */
  readiness: 'ready' | 'not-ready' | null;
  /** Core parts that are absent or do not pass, in the order hypothesis, segment, signal. */
  missing: ('hypothesis' | 'segment' | 'signal')[];
  /** Checks that keep an experiment from being ready. */
  blocking: string[];
  /** Execution debt points gathered. */
  debt: number;
  onPurpose: boolean;
}
