import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

/** Words up to which a labelled owner is a name or two, not a sentence about who does what. */
const LONGEST_NAME = 6;
const SEVERAL = /\p{Lu}\p{L}*\s*(?:\band\b|&|\+|\/)\s*\p{Lu}/u;
const ROLE = /\b(?:of|head|lead|manager|director|officer|for)\b/i;
const TEAM = /\b(?:team|department|group|agency|everyone|all of us|squad)\b/i;

export const check: Check = {
  id: 'organisation.owner',
  part: 'organisation',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'One person reads the result',
    why: 'What belongs to several people is read by none of them. One name is enough.',
    ask: 'Who reads the result and says what happens next?',
    example: 'Ana Brandt',
    notes: {
      found: 'One owner is named.',
      shared: 'Several owners. Which one reads the result?',
      team: 'A team owns this. Which one of them reads the result?',
      unsure: 'This may be the owner. Is it?',
      none: 'Nobody is named yet.',
    },
  },
  judge({ owner }) {
    if (!owner) return judged('unknown', 'none');
    if (owner.confidence < ASK_BELOW) return judged('unknown', 'unsure', [owner.quote]);
    const { by, quote } = owner;
    const short = by === 'label' && quote.text.split(/\s+/).length <= LONGEST_NAME;
    // What stands behind a comma or in brackets is the role of the one in front.
    const name = short ? quote.text.replace(/[,(].*$/, '') : '';
    if (SEVERAL.test(name) && !ROLE.test(name)) return judged('warn', 'shared', [quote]);
    return TEAM.test(name) ? judged('warn', 'team', [quote]) : judged('pass', 'found', [quote]);
  },
};
