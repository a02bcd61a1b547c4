import { kindSigns } from '../lexicon/kinds/kind-signs';
import { findDimensions } from '../lexicon/segments/find-dimensions';
import { isFirm, isPeople } from '../lexicon/segments/people';
import { wordsOf } from '../lexicon/words';
import type { Span } from '../text/sentences';
import { verbsIn } from '../text/verbs';
import { making } from './cues/plan';

const WE = /\b(?:we|i|us|our|you)\b/i;
/** Things of a campaign that are no asset in a list of deliverables. */
const THINGS =
  /\b(?:reminders?|invitations?|invites?|calls?|visits?|questions?|greetings?|gifts?|tours?|nudges?|welcome|hand-?outs?|displays?|menus?|lists?|counters?|stands?|introductions?|follow-?ups?|thank-?yous?|summar(?:y|ies)|plans?|deals?|trials?|prices?)\b/i;
const DONE_TO = /^\W*(?:who|that|whom|they|shown|sent|offered|given|told|asked|reminded|invited)\b/i;
const DOING = /^\W*(?:by\s|with\s)?\p{L}{2,}ing\s/iu;
const PREDICTS = /\b(?:will|would|['’]ll|more|fewer|less|sooner)\b/i;
const SMALL =
  /^(?:the|a|an|and|or|of|to|in|on|at|for|with|that|this|it|its|they|them|their|we|our|is|are|was|were|be|been|because|since|as|given|so|do|does|not|no|reason|based)$/i;
/** A reason says more than one word. */
const CONTENT_WORDS = 2;

/** Whether words name something we do or make: a thing of a campaign, or a verb with us behind it. */
export function isDoing(text: string, span: Span | null): span is Span {
  if (!span) return false;
  const words = text.slice(span.start, span.end);
  if (
    making.asset?.test(words) ||
    THINGS.test(words) ||
    kindSigns.some(({ where, says }) => where === 'change' && says.test(words))
  )
    return true;
  return (WE.test(words) || DOING.test(words) || DONE_TO.test(words)) && hasVerb(text, span);
}

/** Whether words name people or organisations; "more of them" and "we" are nobody in particular. */
export function isPeopleNamed(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  if (words.length < 4 || words.split(/\s+/).length > 20) return false;
  if (/^(?:more|fewer|it|they|this|that|we|then|i)\b(?! \w+s\b)/i.test(words)) return false;
  return wordsOf(words).some((word) => isPeople(word) || isFirm(word)) || findDimensions(words).length > 0;
}

/** Whether a phrase ends in people: what it names is counted, not measured. */
export function isPeopleOnly(text: string, { start, end }: Span): boolean {
  const last = wordsOf(text.slice(start, end)).at(-1);
  return last !== undefined && isPeople(last);
}

/** Whether words give a reason: they say something of their own, and say it with a verb. */
export function isReason(text: string, span: Span | null | undefined): span is Span {
  if (!span) return false;
  const words = text.slice(span.start, span.end);
  const rest = text.slice(0, span.start) + text.slice(span.end);
  // What people will do is the claim itself: "those who have not come since will come more often".
  if (PREDICTS.test(words) && !PREDICTS.test(rest)) return false;
  const content = words.match(/\p{L}+/gu)?.filter((word) => !SMALL.test(word)) ?? [];
  return (
    new Set(content).size >= CONTENT_WORDS &&
    (/\b(?:is|are|was|were|has|have|do|does|don['’]t|can|cannot|can['’]t|want|need)\b/i.test(words) ||
      hasVerb(text, span))
  );
}

function hasVerb(text: string, span: Span): boolean {
  return verbsIn(text).some(({ start, end }) => start >= span.start && end <= span.end + 1);
}
