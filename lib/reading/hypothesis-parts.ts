import type { Quote } from '../brief/brief';
import { findChange } from '../lexicon/change-words/find-change';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import type { Line } from './outline';
import type { HypothesisParts } from './reading';

const REASON =
  /,?\s\b(?:because|since|as (?:they|it|the|people|this|those)|given that|so that)\b\s.{8,300}$/i;
const EFFECT = /\b(?:will|would|['’]ll|won['’]t|are going to|is going to|should)\b/i;
// "members who get the map", "customers shown the price": what is done to people stands behind them.
const GIVEN =
  /\b(?:who (?:get|see|receive|are (?:shown|sent|offered|given|asked)|read|hear|open)|(?:shown|sent|offered|given))\s.{3,160}?(?=\s(?:will|would|['’]ll|won['’]t)\b|,|$)/i;
const CONDITION = /\b(?:if|when|by|with)\s.{3,200}?(?=,\s|\sthen\s|\s(?:will|would)\s)/i;
const CONDITION_BEHIND = /\b(?:if|when)\s.{3,200}$/i;
const OPENS_WITH_CHANGE =
  /^["'“‘*_(\s]*(?:putting|adding|removing|showing|replacing|changing|taking|moving|giving|offering|sending|leading|naming|a|an|the)\s.{3,160}?(?=\s(?:will|would|should|raises?|lifts?|cuts?|changes?|brings?)\s)/i;
// "We believe that naming the recipe first ... will": the doing is the change.
const DOING = /(?<=^|\bthat\s|:\s)\p{L}{2,}ing\s.{3,200}?(?=,?\s(?:will|would|should)\s)/iu;
const MAGNITUDE =
  /(?:\bfrom\s\d[\d.,]*\s?%?\s(?:to|up to)\s(?:at least\s)?\d[\d.,]*\s?%?|(?:\bby (?:at least |about |less than |more than )?)?\d[\d.,]*\s?(?:%|percent\b|points?\b|pp\b|x\b)|\b(?:twice|double|half|a (?:third|quarter|fifth|tenth)(?: more| less| fewer)?)\b)/i;

/** The words of a hypothesis by the role they play; a role whose words are not there is absent. */
export function hypothesisParts(line: Line): HypothesisParts {
  const { text } = line;
  const parts: HypothesisParts = {};
  const quote = (match: RegExpExecArray | null, from = 0): Quote | undefined =>
    match ? cut(line, from + match.index, from + match.index + match[0].length) : undefined;
  const reason = quote(REASON.exec(text));
  const claim = reason ? text.slice(0, text.length - reason.text.length) : text;
  const effect = EFFECT.exec(claim);
  const given = quote(GIVEN.exec(claim));
  const change =
    given ??
    quote(CONDITION.exec(claim)) ??
    quote(OPENS_WITH_CHANGE.exec(claim)) ??
    quote(DOING.exec(claim)) ??
    quote(CONDITION_BEHIND.exec(claim));
  const before = effect ? claim.slice(0, effect.index) : '';
  const people = given
    ? before.slice(0, Math.max(0, before.indexOf(given.text)))
    : (before.split(',').at(-1) ?? '');
  const audience = trimmed(
    line,
    people.replace(/^.*\b(?:that|believe|think|expect|predict|hypothesis:|bet:)\s/i, ''),
  );
  const [metric] = findMetrics(claim);
  const [turn] = findChange(claim);
  const magnitude = quote(MAGNITUDE.exec(claim));
  if (change) parts.change = change;
  if (audience) parts.audience = audience;
  if (metric) parts.metric = cut(line, metric.start, metric.end);
  if (turn) parts.direction = { ...cut(line, turn.start, turn.end), way: turn.way };
  if (magnitude) parts.magnitude = magnitude;
  if (reason) parts.reason = reason;
  return parts;
}

function trimmed(line: Line, words: string): Quote | undefined {
  const text = words.trim();
  const at = text.split(/\s+/).length > 14 || text.length < 4 ? -1 : line.text.indexOf(text);
  return at < 0 || /^(?:more|fewer|it|they|this|that|we|then)\b/i.test(text)
    ? undefined
    : cut(line, at, at + text.length);
}

/** Words of the line as a quote, white space and commas off both ends. */
function cut(line: Line, from: number, to: number): Quote {
  const raw = line.text.slice(from, to);
  const text = raw.replace(/^[\s,]+|[\s,]+$/g, '');
  const start = line.start + from + raw.indexOf(text);
  return { text, block: line.block.id, start, end: start + text.length };
}
