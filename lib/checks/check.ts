import type { Quote } from '../brief/brief';
import type { Lexicon } from '../lexicon/lexicon';
import type { PartName, Reading } from '../reading/reading';
import type { Value } from './value';

export type State = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable' | 'accepted';

/** How much a failing check matters: blockers decide the verdict, majors readiness, the rest is advice. */
export type Severity = 'blocker' | 'major' | 'minor' | 'info';

/** What a check is about: a part of the brief, or something that several parts make together. */
export type CheckPart =
  | PartName
  | 'volume'
  | 'variables'
  | 'measurement'
  | 'organisation'
  | 'direction'
  | 'alignment'
  | 'sequence'
  | 'cycle'
  | 'channels'
  | 'debt';

/** One line of the checklist: what is asked, why, and how a reading answers it. */
export interface Check {
  /** `<part>.<what>`, the same as the file name. */
  id: string;
  part: CheckPart;
  severity: Severity;
  /** Where the panel shows it: the three core cards, "can it be read?", or "behind it". */
  group: 'core' | 'readable' | 'behind';
  words: CheckWords;
  /** Never throws, never touches the page; the same reading always gives the same judgement. */
  judge: (reading: Reading, context: Context) => Judgement;
}

/** English words of a check; other languages give the same keys in locales/<language>/checks.json. */
export interface CheckWords {
  title: string;
  /** Why it matters, one or two sentences. */
  why: string;
  /** The question put to the writer when the brief does not say. */
  ask: string;
  /** An example of a good answer, shown as placeholder. */
  example?: string;
  /** Sentences a judgement may carry, by name; `{name}` is filled from `Judgement.values`. */
  notes: Record<string, string>;
}

export interface Judgement {
  state: Exclude<State, 'accepted'>;
  /** Key of `CheckWords.notes`. */
  note: string;
  values?: Record<string, Value>;
  quotes: Quote[];
}

/** What a judgement may depend on besides the reading. */
export interface Context {
  /** Two-sided significance level, fraction. */
  significance: number;
  /** Power, fraction. */
  power: number;
  /** Days a window has when the brief gives none. */
  windowDays: number;
  /** Today, ISO date (yyyy-mm-dd), handed in so that a judgement can be repeated. */
  today: string;
  /** What words mean to this writer, where they have given any a meaning of their own. */
  lexicon?: Lexicon;
}
