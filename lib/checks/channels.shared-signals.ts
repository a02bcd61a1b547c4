import type { Check } from './check';
import { cued, judged } from './judged';

const TEAMS =
  /\b(?:marketing|sales|service|support|product|operations|ops|finance|field|care|success|hr|desk|advisers?|front desk)\b/gi;

export const check: Check = {
  id: 'channels.shared-signals',
  part: 'channels',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'One number for everybody',
    why: 'Where marketing counts replies and sales counts orders, both can win while the plan fails.',
    ask: 'Which number would marketing and sales accept alike?',
    example: 'Calls that took place; sales counts them too.',
    notes: {
      shared: 'More than one team reads this number.',
      single: 'One team is named beside the number. Which other team accepts it?',
      none: 'Not yet said which teams read this number.',
      waiting: 'Waits for a signal.',
    },
  },
  judge(reading) {
    const { owner, signal } = reading;
    if (!signal) return judged('not-applicable', 'waiting');
    const near = [signal.quote, owner?.quote, ...cued(reading, 'handoff', 'agreed-before')].flatMap(
      (quote) => quote ?? [],
    );
    const teams = new Set(near.flatMap(({ text }) => text.toLowerCase().match(TEAMS) ?? []));
    if (teams.size > 1) return judged('pass', 'shared', near);
    return teams.size === 1 ? judged('warn', 'single', near) : judged('unknown', 'none');
  },
};
