import type { Brief } from '../brief/brief';
import { findChannels } from '../lexicon/channels/find-channels';
import { type Language, languageOf } from '../text/language';
import { because, type Choice, score } from './choose';
import { cuesOf } from './cues-of';
import { emptyReading } from './empty-reading';
import { fallsUnder } from './falsifiable';
import { chosen, findParts, type Parts, type RankedPart, statements } from './find-parts';
import { kindOf } from './hypothesis-kind';
import { hypothesisParts } from './hypothesis-parts';
import { measuresClaim } from './measures-claim';
import { numbersOf } from './numbers';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Distribution, Found, Hypothesis, Reading, Segment, Signal, Window } from './reading';
import { signalOf } from './signal';
import { specificity } from './specific';
import { thresholdOf } from './threshold';
import { weights } from './weights';
import { runOf } from './window-span';

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
  const words = brief.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).filter(Boolean).length, 0);
  const cut = firstCharacters(brief, LONGEST_TEXT);
  const readWords =
    cut === brief ? words : cut.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  const empty = emptyReading(brief, language, { words, readWords });
  if (!language.supported || words === 0) return empty;
  const parts = findParts(cut, weights);
  return { ...empty, ...briefness(parts), ...statedParts(parts, brief), cues: cuesOf(parts.lines) };
}

function statedParts(parts: Parts, _brief: Brief): Partial<Reading> {
  const best = (part: RankedPart) => chosen(parts.rankings[part], part);
  const evidence = (choice: Choice<Line>, part: RankedPart) =>
    evidenceOf(choice, part, parts.rankings[part].presence);
  const found = (choice: Choice<Line> | null, part: RankedPart): Found | null =>
    choice && evidence(choice, part);
  const hypothesis = best('hypothesis');
  const segment = best('segment');
  const signal = best('signal');
  const distribution = best('distribution');
  const window = best('window');
  const threshold = thresholdOf(parts.lines, signal?.candidate ?? null, hypothesis?.candidate ?? null);
  const deciding =
    parts.lines.find(
      ({ block, start }) => block.id === threshold?.quote.block && start === threshold.quote.start,
    ) ?? null;
  return {
    hypothesis:
      hypothesis &&
      ({
        ...evidence(hypothesis, 'hypothesis'),
        falsifiable: fallsUnder(hypothesis.candidate),
        type: kindOf(
          hypothesis.candidate.text,
          signal?.candidate.text ?? null,
          best('execution')?.candidate.text ?? null,
        ),
        parts: hypothesisParts(hypothesis.candidate, statements(parts.lines)),
      } satisfies Hypothesis),
    segment:
      segment &&
      ({
        ...evidence(segment, 'segment'),
        ...specificity(segment.candidate),
      } satisfies Segment),
    signal:
      signal &&
      ({
        ...evidence(signal, 'signal'),
        ...signalOf(signal.candidate, hypothesis?.candidate ?? null),
        threshold: threshold !== null,
        measuresClaim: hypothesis
          ? measuresClaim(hypothesis.candidate.text, signal.candidate.text)
          : 'unclear',
      } satisfies Signal),
    threshold,
    numbers: numbersOf(
      [signal?.candidate ?? null, hypothesis?.candidate ?? null, deciding],
      [segment?.candidate ?? null, distribution?.candidate ?? null],
    ),
    execution: found(best('execution'), 'execution'),
    distribution:
      distribution &&
      ({
        ...evidence(distribution, 'distribution'),
        channels: [...new Set(findChannels(distribution.candidate.text).map(({ row }) => row.id))],
      } satisfies Distribution),
    window:
      window && ({ ...evidence(window, 'window'), ...runOf(window.candidate, parts.lines) } satisfies Window),
    owner: found(best('owner'), 'owner'),
  };
}

function evidenceOf({ candidate, features }: Choice<Line>, part: RankedPart, confidence: number): Found {
  const by = features.label || features.section ? 'label' : part === 'hypothesis' ? 'sentence' : 'cue';
  return { quote: quoteOf(candidate), by, confidence, because: because(features, weights[part]) };
}

function briefness(parts: Parts): Pick<Reading, 'brief'> {
  const { document } = parts;
  const odds = score(document, weights.document);
  // Whoever has labelled and filled two of the three core parts is writing a brief, however little of it stands yet.
  const draft =
    Boolean(document.labelledDraft) &&
    !document.partsLeftEmpty &&
    !document.placeholders &&
    (document.past ?? 0) < 0.5;
  const is = odds > 0 || draft;
  const confidence = draft && odds < 0 ? 0.5 : 1 / (1 + Math.exp(-Math.abs(odds)));
  return { brief: { is, confidence, because: because(parts.document, weights.document), type: 'campaign' } };
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
