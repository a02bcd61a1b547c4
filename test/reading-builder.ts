import type { Quote } from '../lib/brief/brief';
import { findWording } from '../lib/lexicon/wording/find-wording';
import type {
  BriefType,
  Distribution,
  Found,
  Hypothesis,
  Numbers,
  Quantity,
  Reading,
  Segment,
  Signal,
  Window,
} from '../lib/reading/reading';

/** Readings written by hand for the tests of checks: only what a test states is there, all else is absent. */

let blocks = 0;

/** Words standing alone in a block of their own. */
export function quote(text: string): Quote {
  blocks += 1;
  return { text, block: `b${blocks}`, start: 0, end: text.length };
}

/** The part of a quote that reads `text`, at its true place. */
export function within(whole: Quote, text: string): Quote {
  const at = whole.text.indexOf(text);
  if (at < 0) throw new Error(`"${text}" does not stand in "${whole.text}"`);
  const start = whole.start + at;
  return { text, block: whole.block, start, end: start + text.length };
}

export function found(text: string, over: Partial<Found> = {}): Found {
  return { quote: quote(text), by: 'label', confidence: 0.9, because: [], ...over };
}

export function hypothesis(text: string, over: Partial<Hypothesis> = {}): Hypothesis {
  return { ...found(text), falsifiable: true, type: null, parts: {}, ...over };
}

export function segment(text: string, over: Partial<Segment> = {}): Segment {
  return { ...found(text), specific: true, dimensions: ['role', 'industry'], size: null, ...over };
}

/** A signal whose words are its metric's name, unless told otherwise. */
export function signal(metric: string, metricId: string | null, over: Partial<Signal> = {}): Signal {
  return {
    ...found(metric),
    metric,
    metricId,
    threshold: false,
    vanity: 'none',
    measuresClaim: 'unclear',
    ...over,
  };
}

export function distribution(
  text: string,
  channels: string[],
  over: Partial<Distribution> = {},
): Distribution {
  return { ...found(text), channels, ...over };
}

export function window(text: string, over: Partial<Window> = {}): Window {
  return { ...found(text), start: null, end: null, days: null, ...over };
}

export function quantity(value: number, text = String(value)): Quantity {
  return { value, quote: quote(text) };
}

/** The plan's numbers: those not given are not there. */
export function numbers(over: Partial<Numbers>): Numbers {
  return { reach: null, share: null, baseline: null, target: null, lift: null, arms: 1, ...over };
}

/** A brief of a kind. */
export function brief(type: BriefType): Reading['brief'] {
  return { is: true, confidence: 0.9, because: [], type };
}

/** Wording groups, each with the sentences or phrases found for it. */
export function cues(groups: Record<string, string[]>): Record<string, Quote[]> {
  return Object.fromEntries(Object.entries(groups).map(([name, texts]) => [name, texts.map(quote)]));
}

/** Wording groups as the lexicon finds them in these sentences: the sentence is the quote. */
export function wording(...sentences: string[]): Record<string, Quote[]> {
  const groups: Record<string, Quote[]> = {};
  for (const sentence of sentences) {
    const whole = quote(sentence);
    for (const group of new Set(findWording(sentence).map((found) => found.group))) {
      groups[group] = [...(groups[group] ?? []), whole];
    }
  }
  return groups;
}

export function reading(over: Partial<Reading> = {}): Reading {
  return {
    title: '',
    language: { code: 'en', name: 'English', supported: true },
    brief: brief('experiment'),
    hypothesis: null,
    rivals: [],
    segment: null,
    signal: null,
    secondary: [],
    guardrails: [],
    threshold: null,
    execution: null,
    distribution: null,
    window: null,
    owner: null,
    outcome: null,
    numbers: numbers({}),
    cues: {},
    size: { words: 300, readWords: 300 },
    ...over,
  };
}
