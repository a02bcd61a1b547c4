import type { Brief } from '../brief/brief';
import { findChannels } from '../lexicon/channels/find-channels';
import { type Language, languageOf } from '../text/language';
import { briefType } from './brief-type';
import { because, type Choice, score } from './choose';
import { cuesOf } from './cues-of';
import { emptyReading } from './empty-reading';
import { fallsUnder } from './falsifiable';
import { chosen, findParts, type Parts, type RankedPart, statements } from './find-parts';
import { kindOf } from './hypothesis-kind';
import { hypothesisParts } from './hypothesis-parts';
import { measuresClaim } from './measures-claim';
import { numbersOf } from './numbers';
import { guardrailsOf, outcomeOf, secondaryOf } from './other-measures';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Distribution, Found, Hypothesis, Reading, Segment, Signal, Window } from './reading';
import { claimsOf } from './rivals';
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
  const stated = statedParts(parts);
  const type = briefType(brief.title, parts.lines, stated);
  return { ...empty, brief: { ...briefness(parts), type }, ...stated, cues: cuesOf(parts.lines) };
}

type StatedParts = Omit<Reading, 'title' | 'language' | 'brief' | 'cues' | 'size'>;

function statedParts(parts: Parts): StatedParts {
  const lines = statements(parts.lines);
  const best = (part: RankedPart) => chosen(parts.rankings[part], part);
  const evidence = (choice: Choice<Line>, part: RankedPart) =>
    evidenceOf(choice, part, parts.rankings[part].presence);
  const found = (choice: Choice<Line> | null, part: RankedPart): Found | null =>
    choice && evidence(choice, part);
  const [segment, signal] = [best('segment'), best('signal')];
  const [execution, distribution, window] = [best('execution'), best('distribution'), best('window')];
  const measure = signal?.candidate ?? null;
  const claims =
    best('hypothesis') &&
    claimsOf(
      parts.rankings.hypothesis.choices,
      measure,
      [segment, signal, execution, distribution, window].map((choice) => choice?.candidate ?? null),
    );
  const claim = claims?.primary.candidate ?? null;
  const hypothesis = (choice: Choice<Line>): Hypothesis => ({
    ...evidence(choice, 'hypothesis'),
    falsifiable: fallsUnder(choice.candidate),
    type: kindOf(choice.candidate.text, measure?.text ?? null, execution?.candidate.text ?? null),
    parts: hypothesisParts(choice.candidate, choice === claims?.primary ? lines : []),
  });
  const threshold = thresholdOf(parts.lines, measure, claim);
  const deciding =
    parts.lines.find(
      ({ block, start }) => block.id === threshold?.quote.block && start === threshold.quote.start,
    ) ?? null;
  const guardrails = guardrailsOf(lines, measure);
  return {
    hypothesis: claims && hypothesis(claims.primary),
    rivals: claims ? claims.rivals.map(hypothesis) : [],
    ...(claims && { primaryBecause: claims.because }),
    segment:
      segment && ({ ...evidence(segment, 'segment'), ...specificity(segment.candidate) } satisfies Segment),
    signal:
      signal &&
      ({
        ...evidence(signal, 'signal'),
        ...signalOf(signal.candidate, claim),
        threshold: threshold !== null,
        measuresClaim: claim ? measuresClaim(claim.text, signal.candidate.text) : 'unclear',
      } satisfies Signal),
    threshold,
    secondary: secondaryOf(lines, measure, guardrails),
    guardrails,
    outcome: outcomeOf(lines, [claim, measure, segment?.candidate ?? null]),
    numbers: numbersOf(
      [measure, claim, deciding],
      [segment?.candidate ?? null, distribution?.candidate ?? null],
    ),
    execution: found(execution, 'execution'),
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

function briefness(parts: Parts): Omit<Reading['brief'], 'type'> {
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
