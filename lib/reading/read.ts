import type { Brief } from '../brief/brief';
import { type Language, languageOf } from '../text/language';
import { remembering } from '../text/remembered';
import { briefType } from './brief-type';
import { because } from './choose';
import { forgetFired } from './cues/cue';
import { cuesOf } from './cues-of';
import { documentOdds } from './document-words';
import { emptyReading } from './empty-reading';
import { findParts, type Parts } from './find-parts';
import { guesses } from './guesses';
import type { Reading } from './reading';
import { statedParts } from './stated-parts';
import { weights } from './weights';

/** Longest text that is read; what stands behind it is named as a gap and not judged. */
export const LONGEST_TEXT = 200_000;

/**
 * Reads a brief: what it says, part by part, with evidence. Pure; never throws on any text.
 * Parts are read even where the document is no brief, so that the writer may have it checked anyway;
 * in a language Assay does not read they are all null.
 */
export function read(brief: Brief): Reading {
  return readAs(brief, languageOf(brief.blocks.map(({ text }) => text).join('\n')));
}

/** The same in a language known beforehand: answers are too short to tell theirs. */
export function readAs(brief: Brief, language: Language): Reading {
  try {
    return remembering(() => reading(brief, language));
  } finally {
    forgetFired();
  }
}

function reading(brief: Brief, language: Language): Reading {
  const words = brief.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).filter(Boolean).length, 0);
  const cut = firstCharacters(brief, LONGEST_TEXT);
  const readWords =
    cut === brief ? words : cut.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  const empty = emptyReading(brief, language, { words, readWords });
  if (!language.supported || words === 0) return empty;
  const parts = findParts(cut, weights);
  const stated = statedParts(parts);
  const type = briefType(brief.title, parts.lines, stated);
  return {
    ...empty,
    brief: { ...briefness(cut, parts, words), type },
    ...stated,
    ...guesses(parts, stated),
    cues: cuesOf(parts.lines),
  };
}

/** A draft is shorter than this, in words; a longer text has said what it is. */
const DRAFT_BELOW = 120;

function briefness(brief: Brief, parts: Parts, words: number): Omit<Reading['brief'], 'type'> {
  const { document, lines } = parts;
  const odds = documentOdds(document, brief, lines, weights.document);
  // Whoever has labelled and filled two of the three core parts is writing a brief, however little of it stands yet.
  const draft =
    words < DRAFT_BELOW &&
    Boolean(document.labelledDraft) &&
    !document.partsLeftEmpty &&
    !document.placeholders &&
    (document.past ?? 0) < 0.5;
  const is = odds > 0 || draft;
  const confidence = draft && odds < 0 ? 0.5 : 1 / (1 + Math.exp(-Math.abs(odds)));
  return { is, confidence, because: because(parts.document, weights.document) };
}

function firstCharacters(brief: Brief, most: number): Brief {
  let left = most;
  const blocks = brief.blocks.flatMap((block) => {
    if (left <= 0) return [];
    left -= block.text.length;
    return left >= 0 ? [block] : [{ ...block, text: block.text.slice(0, left) }];
  });
  return left >= 0 ? brief : { ...brief, blocks };
}
