import type { Brief } from '../brief/brief';
import type { Reading } from './reading';

/** Reads a brief: what it says, part by part, with evidence. Pure; never throws on any text. */
export function read(brief: Brief): Reading {
  return {
    title: brief.title,
    language: { code: 'en', name: 'English', supported: true },
    brief: { is: true, confidence: 0, because: [], type: 'campaign' },
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
    size: { words: 0, readWords: 0 },
  };
}
