import type { Quote } from '../brief/brief';

/** The eight kinds of claim a hypothesis can make; a metric answers some of them (lexicon/metrics). */
export type HypothesisType =
  | 'message-resonance'
  | 'audience-qualification'
  | 'offer-price'
  | 'channel'
  | 'format-creative'
  | 'timing'
  | 'friction-ux'
  | 'retention';

export type PartName =
  | 'hypothesis'
  | 'segment'
  | 'signal'
  | 'execution'
  | 'distribution'
  | 'window'
  | 'owner'
  | 'outcome';

/** Something the brief says, with its evidence. */
export interface Found {
  quote: Quote;
  /** Kind of evidence: a label or heading in front, a sentence of the right form, a loose cue, or the writer's answer. */
  by: 'label' | 'sentence' | 'cue' | 'answer';
  /** 0-1: how sure we are that this is what the brief means. Below `ASK_BELOW` the panel asks instead of asserting. */
  confidence: number;
  /** Names of the features that spoke for it, strongest first. */
  because: string[];
}

/** Below this confidence a part is asked about ("is this your hypothesis?") instead of asserted. */
export const ASK_BELOW = 0.5;

/** Below this even asking would be a nuisance: the part is absent. */
export const GUESS_FROM = 0.3;

/** Words of a hypothesis by the role they play. Absent: the hypothesis does not say. */
export interface HypothesisParts {
  change?: Quote;
  audience?: Quote;
  metric?: Quote;
  direction?: Quote & { way: 'up' | 'down' | 'same' | 'differs' };
  magnitude?: Quote;
  reason?: Quote;
  falsifier?: Quote;
}

export interface Hypothesis extends Found {
  /** An observable result could prove it wrong; a direction or a comparison is enough. */
  falsifiable: boolean;
  type: HypothesisType | null;
  parts: HypothesisParts;
}

export type SegmentDimension =
  | 'role'
  | 'seniority'
  | 'industry'
  | 'company-size'
  | 'geography'
  | 'lifecycle'
  | 'behaviour'
  | 'technology'
  | 'need'
  | 'demographic'
  | 'list';

export interface Segment extends Found {
  /** Someone could build a list or filter from it. */
  specific: boolean;
  /** Rather listable, but with too much else in doubt to say so: it is asked about. Absent otherwise. */
  unsure?: true;
  dimensions: SegmentDimension[];
  /** People in it, where the brief counts them. */
  size: number | null;
}

export interface Signal extends Found {
  /** Plain lower-case name, e.g. `click-through rate`; the brief's own words where the lexicon has no row. */
  metric: string;
  /** Row of lexicon/metrics, or null. */
  metricId: string | null;
  /** A number or comparison anywhere in the brief says what confirms or rejects it. */
  threshold: boolean;
  /** core: counts reach only. soft: weak or easily gamed. */
  vanity: 'core' | 'soft' | 'none';
  /**
   * Whether it counts what the hypothesis says will happen. `unclear`: neither names an effect Assay knows, or there is
   * no hypothesis; `unsure`: rather yes, but with too much else in doubt to say so.
   */
  measuresClaim: 'yes' | 'no' | 'unclear' | 'unsure';
}

export interface Distribution extends Found {
  /** Rows of lexicon/channels named anywhere as a channel of this plan, in order of appearance. */
  channels: string[];
}

export interface Window extends Found {
  /** ISO dates (yyyy-mm-dd) where the brief gives them. */
  start: string | null;
  end: string | null;
  /** Length in days, from the dates or the words. */
  days: number | null;
}

/** Numbers of the plan, as the brief gives them. Rates are fractions (0.025 is 2.5 %). */
export interface Numbers {
  /** People the plan reaches inside the segment. */
  reach: Quantity | null;
  /** Share of the reach that belongs to the segment, fraction. */
  share: Quantity | null;
  /** Rate of the primary metric today, fraction. */
  baseline: Quantity | null;
  /** Rate expected or demanded, fraction. */
  target: Quantity | null;
  /** Relative lift expected, fraction (0.2 is a fifth more). */
  lift: Quantity | null;
  /** Number of variants that share the reach, control included. */
  arms: number;
}

export interface Quantity {
  value: number;
  quote: Quote;
}

/**
 * Groups of wording that checks ask about; each is a list of quotes in order of appearance.
 * The names are those of lexicon/wording; see there for what each one means.
 */
export type Cues = Readonly<Record<string, readonly Quote[]>>;

/**
 * Why one of several hypotheses is the primary one: there is no other, the brief calls it so, the signal counts its
 * effect and not that of the others, it is stated most clearly, or it comes first.
 */
export type PrimaryReason = 'only' | 'named' | 'measured' | 'clearest' | 'first';

export type BriefType = 'experiment' | 'campaign' | 'launch' | 'always-on' | 'internal';

/**
 * What one brief says. Plain data without the brief's text: it may be stored, the text may not.
 * All parts are null when `language.supported` or `brief.is` is false.
 */
export interface Reading {
  title: string;
  /** ISO 639-1 code where there is one (`en`), its English name, and whether Assay reads it. */
  language: { code: string; name: string; supported: boolean };
  brief: { is: boolean; confidence: number; because: string[]; type: BriefType };
  hypothesis: Hypothesis | null;
  /** Further hypotheses of this plan, in order of appearance. */
  rivals: Hypothesis[];
  /** Why `hypothesis` is the primary one; absent without a hypothesis. */
  primaryBecause?: PrimaryReason;
  segment: Segment | null;
  signal: Signal | null;
  /** Metrics named beside the primary one. */
  secondary: Signal[];
  guardrails: Found[];
  /** What result confirms or rejects. */
  threshold: Found | null;
  execution: Found | null;
  distribution: Distribution | null;
  window: Window | null;
  owner: Found | null;
  outcome: Found | null;
  /** The things that will be made, and the steps of the plan, each in order of appearance; absent: not looked for. */
  pieces?: readonly Quote[];
  actions?: readonly Quote[];
  numbers: Numbers;
  cues: Cues;
  /** How much was read. `readWords` is smaller where the brief is longer than the cap. */
  size: { words: number; readWords: number };
}
