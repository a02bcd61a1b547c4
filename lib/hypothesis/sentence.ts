import type { HypothesisPlan } from './plan';

/**
 * The hypothesis as one sentence that can turn out wrong, and a second one that says when it has. Pieces that are
 * missing are left out; null until change, audience and metric are there: without them there is nothing to test.
 */
export function hypothesisSentence(plan: HypothesisPlan): string | null {
  const change = piece(plan.change);
  const audience = piece(plan.audience);
  const metric = piece(plan.metric);
  if (change === '' || audience === '' || metric === '') return null;
  const effect = `${plan.way === 'up' ? 'raise' : 'lower'} ${theirs(metric)} among ${audience}`;
  const size = piece(plan.size);
  const reason = piece(plan.reason).replace(/^(?:because|since|as)\s+/i, '');
  const claim = `We believe that ${change} will ${effect}${size === '' ? '' : ` ${howFar(size)}`}`;
  const falsifier = piece(plan.falsifier).replace(/^(?:if|when)\s+/i, '');
  return [
    `${claim}${reason === '' ? '' : `, because ${reason}`}.`,
    ...(falsifier === '' ? [] : [`We are wrong if ${falsifier}.`]),
  ].join(' ');
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
