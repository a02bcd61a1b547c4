import type { Brief } from '../brief/brief';
import type { Reading } from './reading';

/** The reading of a brief in which nothing was found, or could be. */
export function emptyReading(brief: Brief, language: Reading['language'], size: Reading['size']): Reading {
  return {
    title: brief.title,
    language,
    brief: { is: false, confidence: 1, because: [], type: 'campaign' },
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
    numbers: { reach: null, share: null, baseline: null, target: null, lift: null, arms: 1 },
    cues: {},
    size,
  };
}
