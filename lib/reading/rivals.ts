import type { Choice } from './choose';
import { claimAgainst } from './claim-features';
import { falsifiableOdds } from './falsifiable';
import { measuresClaim } from './measures-claim';
import type { Line } from './outline';
import type { PrimaryReason } from './reading';

/** From this score on a line states a hypothesis for itself, not only as second best. */
const STATED_FROM = 0;
/** Clearly better evidence than the next, in natural-log odds. */
const CLEARLY = 1.5;
const MAIN =
  /\b(?:primary|main|key|leading|first|riskiest|most important|core|big(?:gest)?) (?:hypothesis|bet|claim|assumption|belief|prediction|theory|question)\b|^\W*h(?:ypothesis )?1\b/i;
const SECOND =
  /\b(?:second(?:ary)?|other|further|also|next|minor|side|alternative|rival|competing|third) (?:hypothesis|bet|claim|assumption|belief|prediction|theory)\b|^\W*h(?:ypothesis )?[2-9]\b/i;
const DENIED = /\b(?:do(?:es)?n['’]?t|do not|does not|not) (?:say|claim|believe|think|expect|test)\b/i;
/** From this share of words on a sentence says the same again: a summary, not a rival. */
const SAME_AGAIN = 0.6;
const SMALL =
  /^(?:will|would|more|often|than|those|these|that|this|with|their|they|them|when|from|because|have|hypoth|believ|people|who|the|and|get|gets)$/;

export interface Claims {
  primary: Choice<Line>;
  rivals: Choice<Line>[];
  because: PrimaryReason;
}

/**
 * Tells the hypotheses of a plan apart. The primary is the one the brief calls so, else the one whose effect the
 * signal counts, else the one stated most clearly, else the first. `choices` are ranked, best first; the first is
 * taken for granted. What is `taken` for another part is no rival.
 */
export function claimsOf(
  choices: readonly Choice<Line>[],
  signal: Line | null,
  taken: readonly (Line | null)[] = [],
): Claims | null {
  const [best, ...others] = choices;
  if (!best) return null;
  const claims = [best];
  for (const one of others) {
    if (one.score <= STATED_FROM || claims.length > MOST) break;
    const another = claims.every(({ candidate }) => isAnother(candidate, one.candidate));
    if (another && !taken.includes(one.candidate) && isClaim(one)) claims.push(one);
  }
  if (claims.length === 1) return { primary: best, rivals: [], because: 'only' };
  const { primary, because } = chosenFrom(claims, signal);
  const inOrder = claims.filter((one) => one !== primary);
  inOrder.sort(
    (a, b) => a.candidate.blockIndex - b.candidate.blockIndex || a.candidate.inBlock - b.candidate.inBlock,
  );
  return { primary, rivals: inOrder, because };
}

/** More rivals than this are a list of something else. */
const MOST = 4;

/** A rival is put forward as one: labelled, believed or called so. What decides, recalls or asks is none. */
function isClaim({ candidate, features: f }: Choice<Line>): boolean {
  if (candidate.block.aside !== undefined || candidate.block.kind === 'heading') return false;
  const name = named(candidate);
  const forward = f.label || f.section || f.ourBelief || f.beliefNoun || MAIN.test(name) || SECOND.test(name);
  const predicts = f.future || f.comparative || f.moves;
  const other = f.decides || f.pastTime || f.sample || f.question || f.others || DENIED.test(name);
  return Boolean(forward && predicts && !other && falsifiableOdds(candidate) > 0);
}

/** Another claim stands in another block and in other words. */
function isAnother(one: Line, other: Line): boolean {
  if (one.block.id === other.block.id && !/^\W*(?:h\d|\d[.)])/i.test(other.text)) return false;
  return sharedWords(one.text, other.text) < SAME_AGAIN;
}

function chosenFrom(
  claims: readonly Choice<Line>[],
  signal: Line | null,
): Pick<Claims, 'primary' | 'because'> {
  const called = claims.filter(({ candidate }) => MAIN.test(named(candidate)));
  if (called.length === 1 && called[0]) return { primary: called[0], because: 'named' };
  const left = claims.filter(({ candidate }) => !SECOND.test(named(candidate)));
  const counting = left.filter(
    ({ candidate }) => signal && claimAgainst(candidate.text)(signal.text).sameEffect,
  );
  if (counting.length === 1 && counting[0]) return { primary: counting[0], because: 'measured' };
  const [most, next] = signal
    ? left
        .map((one) => ({ one, odds: measuresClaim(one.candidate.text, signal.text).odds }))
        .sort((a, b) => b.odds - a.odds)
    : [];
  if (most && most.odds > 0 && (!next || most.odds - next.odds > CLEARLY))
    return { primary: most.one, because: 'measured' };
  const [first, second] = left.length > 0 ? left : claims;
  if (first && (!second || first.score - second.score > CLEARLY))
    return { primary: first, because: 'clearest' };
  const inOrder = [...(left.length > 0 ? left : claims)].sort(
    (a, b) => a.candidate.blockIndex - b.candidate.blockIndex,
  );
  return { primary: inOrder[0] ?? (claims[0] as Choice<Line>), because: 'first' };
}

/** A line with the label in front of it. */
function named({ text, block }: Line): string {
  return block.label && !text.startsWith(block.label) ? `${block.label}: ${text}` : text;
}

function sharedWords(a: string, b: string): number {
  const x = contentWords(a);
  const y = contentWords(b);
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

function contentWords(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.slice(0, 6))
      .filter((word) => !SMALL.test(word)),
  );
}
