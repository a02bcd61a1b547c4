import type { HypothesisPlan } from './plan';

/**
 * The hypothesis as one sentence that can turn out wrong, and a second one that says when it has. Pieces that are
 * missing are left out; null until change, audience and metric are there: without them there is nothing to test.
 */
export function hypothesisSentence(plan: HypothesisPlan): string | null {
  const change = piece(plan.change).replace(/^(?:by|with)\s+/i, '');
  const audience = piece(plan.audience);
  const metric = piece(plan.metric);
  if (change === '' || audience === '' || metric === '') return null;
  const size = piece(plan.size);
  const reason = piece(plan.reason).replace(/^(?:because|since|as)\s+/i, '');
  // "by sending a note", "with a shorter form": what is done and what is there.
  const means = DOING.test(change) ? `by ${small(change)}` : `with ${change}`;
  const effect = `will ${plan.way === 'up' ? 'rise' : 'fall'}${size === '' ? '' : ` ${howFar(size)}`}`;
  const claim = `We believe that ${means}, ${theirs(metric)} among ${audience} ${effect}`;
  const falsifier = piece(plan.falsifier).replace(/^(?:if|when)\s+/i, '');
  return [
    `${claim}${reason === '' ? '' : `, because ${reason}`}.`,
    ...(falsifier === '' ? [] : [`We are wrong if ${falsifier}.`]),
  ].join(' ');
}

/** Things that end like something done. */
const DOING =
  /^(?!(?:spring|pricing|onboarding|landing|training|mailing|listing|meeting|morning|evening|wedding|building|nothing|something|anything)\b)\p{L}{2,}ing\b/iu;

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** One line, without the full stop, small at the start where it is no name. */
function piece(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!]+$/, '')
    .replace(
      /^(?:An?|The|Our|Their|Its|This|These|That|Those|People|Customers|Users|If|When|By|From|To)\b/,
      (word) => word.toLowerCase(),
    );
}

/** "reply rate" becomes "the reply rate"; what has a word of its own in front keeps it. */
function theirs(metric: string): string {
  return /^(?:the|their|our|its|a|an|how)\b/i.test(metric) ? metric : `the ${metric}`;
}

/** "20 %" becomes "by 20 %"; "from 2 % to 3 %" and "to at least 3 %" stand. */
function howFar(size: string): string {
  return /^(?:by|from|to|at|above|below|over|under|more|less|fewer)\b/i.test(size) ? size : `by ${size}`;
}
