import { findChannels } from '../lexicon/channels/find-channels';
import { statements } from './candidates';
import type { Choice } from './choose';
import { evidenceOf } from './evidence-of';
import { falsifiableOdds } from './falsifiable';
import { chosen, type Parts } from './find-parts';
import { heldTogether } from './held-together';
import { kindOf } from './hypothesis-kind';
import { hypothesisParts } from './hypothesis-parts';
import { listableSegment } from './listable-segment';
import { measuresClaim } from './measures-claim';
import { numbersOf } from './numbers';
import { guardrailsOf, outcomeOf, secondaryOf } from './other-measures';
import type { Line } from './outline';
import type { CorePart, RankedPart } from './ranked-part';
import {
  ASK_BELOW,
  type Distribution,
  type Found,
  type Hypothesis,
  type Reading,
  type Segment,
  type Signal,
  type Window,
} from './reading';
import { claimsIn, LISTABLE, MATCH } from './requirements';
import { signalOf } from './signal';
import { specificity } from './specific';
import { thresholdOf } from './threshold';
import { runOf } from './window-span';

/** What a brief says, without what is known of it as a document. */
export type StatedParts = Omit<Reading, 'title' | 'language' | 'brief' | 'cues' | 'size'>;

/** How sure a part is that stands by itself but not together with the others: it is asked about. */
const DOUBTFUL = ASK_BELOW - 0.05;

/** The parts of a plan that stand in it clearly enough to be said. */
export function statedParts(parts: Parts): StatedParts {
  const lines = statements(parts.lines);
  const { required, rankings, doubtful } = heldTogether(parts, lines);
  const best = (part: RankedPart) => chosen(rankings[part]);
  const evidence = (choice: Choice<Line>, part: RankedPart) =>
    evidenceOf(choice, part, rankings[part].presence);
  const found = (choice: Choice<Line> | null, part: RankedPart): Found | null =>
    choice && evidence(choice, part);
  const segment = best('segment') && listableSegment(rankings.segment.choices);
  const signal = best('signal');
  const [execution, distribution, window] = [best('execution'), best('distribution'), best('window')];
  const measure = signal?.candidate ?? null;
  const claims = best('hypothesis') && (required?.claims ?? claimsIn(rankings, segment));
  const claim = claims?.primary.candidate ?? null;
  const hypothesis = (choice: Choice<Line>): Hypothesis => ({
    ...evidence(choice, 'hypothesis'),
    falsifiable: falsifiableOdds(choice.candidate) > 0,
    type: kindOf(choice.candidate.text, measure?.text ?? null, execution?.candidate.text ?? null),
    parts: hypothesisParts(choice.candidate, choice === claims?.primary ? lines : []),
  });
  const threshold = thresholdOf(parts.lines, measure, claim);
  const deciding =
    parts.lines.find(
      ({ block, start }) => block.id === threshold?.quote.block && start === threshold.quote.start,
    ) ?? null;
  const match = claim && measure ? (required?.match ?? measuresClaim(claim.text, measure.text)) : null;
  const guardrails = guardrailsOf(lines, measure);
  // Whether the number fits, or the people can be listed, is asked about by itself: number and people stand.
  const unsureMatch = doubtful?.requirement === MATCH;
  const unsureList = doubtful?.requirement === LISTABLE;
  const doubted = <F extends Found>(part: CorePart, given: F): F =>
    part === doubtful?.part && !unsureMatch && !unsureList
      ? { ...given, confidence: Math.min(given.confidence, DOUBTFUL) }
      : given;
  return {
    hypothesis: claims && doubted('hypothesis', hypothesis(claims.primary)),
    rivals: claims ? claims.rivals.map(hypothesis) : [],
    ...(claims && { primaryBecause: claims.because }),
    segment:
      segment &&
      doubted('segment', {
        ...evidence(segment, 'segment'),
        ...specificity(segment.candidate),
        ...(unsureList && { unsure: true as const }),
      } satisfies Segment),
    signal:
      signal &&
      doubted('signal', {
        ...evidence(signal, 'signal'),
        ...signalOf(signal.candidate, claim),
        threshold: threshold !== null,
        measuresClaim: unsureMatch ? 'unsure' : (match?.matches ?? 'unclear'),
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
