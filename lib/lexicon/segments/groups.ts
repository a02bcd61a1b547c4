import { isNumber, type Word } from '../words';
import { isFirm, isPeople, isRoleByEnding } from './people';
import type { Span } from './settle';

/** "4,000 subscribers", "the 300 oldest members", "60 of our tenants": a group that has been counted. */
export function counted(words: readonly Word[], at: number): Span | null {
  if (!isNumber(words[at]) || words[at]?.lower === 'one') return null;
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const word = words[ahead];
    if (word === undefined || word.breaks || (!word.joins && ahead > at + 1)) return null;
    if (
      /^(?:%|per|in|at|by|from|to|or|and|than|day|days|weeks|times|points|x|more|fewer|extra|new|additional|minutes|hours|weeks?|months?)$/.test(
        word.lower,
      )
    )
      return null;
    if ((isPeople(word) || isFirm(word)) && word.lower !== word.stem)
      return { dimension: 'list', first: at, last: ahead };
  }
  return null;
}

/** "machinists who ...", "10 curators": a trade the tables do not know. */
export function roleByEnding(words: readonly Word[], at: number): Span | null {
  const word = words[at];
  if (word === undefined || !isRoleByEnding(word)) return null;
  const after = words[at + 1];
  const followed =
    after?.joins === true &&
    /^(?:who|whose|in|at|of|from|with|aged|on|near|living|working|running|using|that)$/.test(after.lower);
  const before = words[at - 1];
  const counted =
    before !== undefined &&
    word.joins &&
    (isNumber(before) ||
      /^(?:for|to|to reach|reach|among|independent|local|retired|young|freelance|female|male)$/.test(
        before.lower,
      ));
  return followed || counted ? { dimension: 'role', first: at, last: at } : null;
}
