import { amountsIn } from '../text/amounts';
import type { Span } from '../text/sentences';

const FROM = /\bfrom\s(?:about\s)?$/i;
const TO = /^\s?(?:to|up to|->|→|–)\s(?:at least\s)?$/i;
const IN_FRONT = /\b(?:by |at least |about |around |less than |more than |up to |only |another |\+)+$/i;
const BEHIND =
  /^\s(?:of them |as )?(?:more|fewer|less|higher|lower|better|many|much|often|likely)(?:\s(?:often|likely|of them))?\b/i;
/** Money off, dates and ages are no size of an effect. */
const OTHER =
  /^\s?(?:off\b|discount|minutes?|hours?|days?|weeks?|months?|years?|of (?:age|the list|the year)|step|word|line|version|letter|card|mail|e-?mail|text|page|photo|second)/i;

/** How far something is to move: the first amount of a claim that is one, with the words that belong to it. */
export function magnitudeIn(claim: string, allowed: (span: Span) => boolean): Span | null {
  const amounts = amountsIn(claim);
  for (const [at, { start, end, unit, value }] of amounts.entries()) {
    const next = amounts[at + 1];
    const front = claim.slice(0, start);
    if (!allowed({ start, end })) continue;
    if (next && FROM.test(front) && TO.test(claim.slice(end, next.start)))
      return { start: start - (FROM.exec(front)?.[0].length ?? 0), end: next.end };
    const behind = claim.slice(end);
    const lead = IN_FRONT.exec(front)?.[0] ?? '';
    const counts = unit === 'count' && (!/at least|more than|\+/i.test(lead) || value < 2);
    const split =
      unit === 'part' &&
      !BEHIND.test(behind) &&
      !lead &&
      !/\bper\b|\bin\b|of every/i.test(claim.slice(start, end));
    if (OTHER.test(behind) || counts || split) continue;
    return { start: start - lead.length, end: end + (BEHIND.exec(behind)?.[0].length ?? 0) };
  }
  return null;
}
