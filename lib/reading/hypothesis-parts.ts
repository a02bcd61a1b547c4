import { findChange } from '../lexicon/change-words/find-change';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import type { Span } from '../text/sentences';
import { cut } from './cut';
import { falsifierOf } from './falsifier';
import { isDoing, isPeopleNamed, isPeopleOnly, isReason } from './kinds-of-words';
import { magnitudeIn } from './magnitude';
import type { Line } from './outline';
import { peoplePhrase } from './people-phrase';
import type { HypothesisParts } from './reading';

const REASON =
  /,?\s\b(?:because|since|as (?:they|it|the|people|this|those|nobody|most)|given that|so that|for the (?:simple )?reason)\b\s?.{8,300}$/i;
const REASON_FIRST =
  /^\W*(?:because|since|given that|based on|as)\s.{8,200}?,\s(?=(?:we|i|our|the|more|fewer|people)\b)/i;
const EFFECT = /\b(?:will|would|['’]ll|won['’]t|are going to|is going to|should)\b/i;
/** Where a change may stand, the likeliest place first. */
const CHANGES: readonly RegExp[] = [
  // "members who get the map", "customers shown the price": what is done to people stands behind them.
  /\b(?:(?:who|that|whom we|they) (?:get|got|see|saw|receive|received|are (?:shown|sent|offered|given|asked|told|invited|reminded)|read|hear|open|land on)|(?:shown|sent|offered|given|told|asked|reminded of)\b)\s.{3,160}?(?=\s(?:will|would|['’]ll|won['’]t|are going to)\b|,\s(?:they|then|more|fewer)\b)/i,
  /\b(?:who|that|they) (?:get|got|see|saw|receive|received|are (?:shown|sent|offered|given|asked|told|invited|reminded)|read|hear|open|land on)\s.{3,160}?(?=,|\s(?:[\w'’-]+\s){1,3}(?:more|less|sooner|faster)\b|$)/i,
  /\b(?:if|when|by\s\p{L}+ing|with\s(?:a|an|the|our|two|one|every))\s.{3,200}?(?=,\s|\sthen\s|\s(?:will|would)\s)/iu,
  // "We believe that with posts in the trade forum, the ... will".
  /(?<=^\W*|\bthat\s)(?:by|with)\s.{3,200}?(?=,\s)/iu,
  // "We believe that naming the recipe first ... will": the doing is the change.
  /(?<=^\W*|\bthat\s|:\s)\p{L}{2,}ing\s.{3,200}?(?=,?\s(?:will|would|should|raises?|lifts?|cuts?|brings?|gets?|increases?|reduces?)\s)/iu,
  /(?<=^\W*|\bthat\s)(?:a|an|the|our|one|two|three)\s.{3,160}?(?=\s(?:will|would|should|raises?|lifts?|cuts?|changes?|brings?|gets?|increases?|reduces?)\s)/i,
  /\b(?:if|when|after|once)\s.{3,200}?(?=[.;]|$)/i,
];
const HOW_MANY =
  /^\s*(?:(?:if|when|then)\s)?(?:(?:more|fewer|many|most|some|half|a (?:larger|bigger|higher|greater) (?:share|part|number) of)\s(?!of\b))?/i;
/** "The reply rate among tenants in Leeds will": the number stands in front of its people. */
const AMONG = /\bamong\s(.{3,160})\s$/i;
const COPULA = /\s(?:are|were|is|was)\s*$/i;
const BELIEF = /^.*\b(?:that|believe|think|expect|predict|reckon|bet|hypothesis:|bet:|assume)\s/i;

/**
 * The words of a hypothesis by the role they play, each only if its content is that kind of thing: a change is
 * something we do, an audience is people, a reason says something. `lines` are those of the whole plan: the result
 * that would prove it wrong often stands in a sentence of its own.
 */
export function hypothesisParts(line: Line, lines: readonly Line[] = []): HypothesisParts {
  const text = line.text.slice(0, 600);
  const parts: HypothesisParts = {};
  const reason = [REASON, REASON_FIRST]
    .map((pattern) => spanOf(pattern.exec(text)))
    .find((span) => isReason(text, span));
  const [from, to] = !reason
    ? [0, text.length]
    : reason.start > 0
      ? [0, reason.start]
      : [reason.end, text.length];
  const claim = text.slice(from, to);
  const inText = (span: Span | null): Span | null =>
    span && { start: span.start + from, end: span.end + from };

  const change =
    CHANGES.map((pattern) => inText(spanOf(pattern.exec(claim)))).find((span) => isDoing(text, span)) ?? null;
  const effect = EFFECT.exec(claim)?.index ?? claim.length;
  const audience = audienceIn(claim, effect, change && change.start - from);
  const people = inText(audience);
  const outside = (span: Span) => !within(span, change) && !within(span, people);
  const metrics = findMetrics(claim).map((one) => ({ start: one.start + from, end: one.end + from }));
  // "Lapsed donors" is a count to a lexicon and an audience to everybody else.
  const metric = metrics.find((span) => outside(span) && !isPeopleOnly(text, span));
  const turn = findChange(claim).find((one) => outside({ start: one.start + from, end: one.end + from }));
  const magnitude = inText(
    magnitudeIn(claim, (span) => outside({ start: span.start + from, end: span.end + from })),
  );
  const falsifier = falsifierOf(line, lines);

  if (change) parts.change = cut(line, change);
  if (people) parts.audience = cut(line, people);
  if (metric) parts.metric = cut(line, metric);
  if (turn)
    parts.direction = { ...cut(line, { start: turn.start + from, end: turn.end + from }), way: turn.way };
  if (magnitude) parts.magnitude = cut(line, magnitude);
  if (reason) parts.reason = cut(line, reason);
  if (falsifier) parts.falsifier = cut(falsifier.line, falsifier.span);
  return parts;
}

/** The people in front of what they will do, or of what is done to them; else people named anywhere in the claim. */
function audienceIn(claim: string, effect: number, change: number | null): Span | null {
  const among = AMONG.exec(claim.slice(0, effect));
  if (among) {
    const span = { start: among.index + among[0].indexOf(among[1] ?? ''), end: effect - 1 };
    if (isPeopleNamed(claim, span)) return span;
  }
  const given = change !== null && change > subjectStart(claim, change) + 3 && change < effect;
  const end = given ? change : effect;
  const start = subjectStart(claim, end);
  // What we do is not who it is for: "a reminder for block managers".
  const isChange = change !== null && Math.abs(change - start) < 2;
  const copula = COPULA.exec(claim.slice(start, end))?.[0].length ?? 0;
  const subject = { start, end: end - copula };
  return end < claim.length && !isChange && isPeopleNamed(claim, subject) ? subject : peoplePhrase(claim);
}

/** Where the words begin that stand in front of a place: behind the belief, the last comma and "more". */
function subjectStart(claim: string, end: number): number {
  const belief = BELIEF.exec(claim.slice(0, end))?.[0].length ?? 0;
  const opens = Math.max(belief, claim.lastIndexOf(',', end - 1) + 1);
  return opens + (HOW_MANY.exec(claim.slice(opens, end))?.[0].length ?? 0);
}

function spanOf(match: RegExpExecArray | null): Span | null {
  return match && { start: match.index, end: match.index + match[0].length };
}

function within(span: Span, whole: Span | null): boolean {
  return whole !== null && span.start >= whole.start && span.end <= whole.end;
}
