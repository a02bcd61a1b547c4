import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../lib/brief/parse-markdown';
import { checks } from '../../lib/checks/list';
import { read } from '../../lib/reading/read';
import { context } from '../check-cases';

/** A whole plan; a row of the table below replaces or adds sections and says what a check must make of it. */
const PLAN = {
  Hypothesis:
    'If the letter opens with the deadline instead of the news, more tenants who missed the last survey will reply, because most of them told us they never knew the date.',
  Audience: 'Tenants in Leeds who did not answer the survey in spring, on our rent list',
  'Success metric': 'Reply rate of the letter. At least 4 % replies, against 2.5 % with the old opening.',
  Channel: 'Direct mail, one letter to each household',
  When: '3 to 16 March',
  Owner: 'Priya Nair',
};

function judge(id: string, sections: Record<string, string | null>): string {
  const text = Object.entries({ ...PLAN, ...sections })
    .filter(([, body]) => body !== null)
    .map(([title, body]) => `## ${title}\n\n${body}\n`)
    .join('\n');
  const reading = read(parseMarkdown(`# Letters to tenants\n\n${text}`, 'letters.md'));
  return checks.find((check) => check.id === id)?.judge(reading, context).state ?? 'no such check';
}

type Row = [state: string, sections: Record<string, string | null>];

const TABLE: Record<string, Row[]> = {
  'hypothesis.present': [
    ['pass', {}],
    ['pass', { Hypothesis: 'We believe tenants will answer sooner when the letter names a deadline.' }],
  ],
  'hypothesis.falsifiable': [
    ['pass', {}],
    ['pass', { Hypothesis: 'We believe a deadline will bring more replies than news about the house.' }],
  ],
  'segment.specific': [
    [
      'fail',
      { Audience: 'Everyone', Hypothesis: 'A deadline in the first line brings more replies than news.' },
    ],
    ['pass', {}],
    ['pass', { Audience: 'Site managers at builders with fewer than 50 people in Bavaria' }],
    ['pass', { Audience: 'Members of the club who have not booked since January (412 people)' }],
  ],
  'signal.vanity': [
    [
      'fail',
      { 'Success metric': 'Impressions', Hypothesis: 'A deadline in the first line lands better than news.' },
    ],
    ['pass', {}],
    ['pass', { 'Success metric': 'Share of letters answered within ten days' }],
    ['pass', { 'Success metric': 'Demo requests from the page, 40 or more' }],
  ],
  'signal.threshold': [
    ['unknown', { 'Success metric': 'Reply rate' }],
    ['pass', {}],
    ['pass', { 'Success metric': 'Replies. We keep it from 40 replies on and drop it below 25.' }],
  ],
  'measurement.beforehand': [
    ['fail', { 'Success metric': 'We look at the numbers afterwards and decide what worked.' }],
    ['pass', {}],
    ['warn', { 'Success metric': 'Reply rate' }],
  ],
  'variables.control': [
    [
      'unknown',
      { 'Success metric': 'At least 40 replies', Hypothesis: 'A deadline makes more tenants reply.' },
    ],
    ['pass', { Setup: 'One half of the list keeps the usual letter.' }],
    ['pass', { Setup: 'The list is split at random in two.' }],
  ],
  'variables.one': [
    ['fail', { Setup: 'A new name with a new price. The redesign of the site runs at the same time.' }],
    ['pass', { Setup: 'Only the first line changes, everything else stays the same.' }],
    ['pass', { Setup: 'Price, list and paper are kept as they are.' }],
  ],
  'measurement.peeking': [
    ['fail', { Reading: 'We check it every morning and stop when one version is ahead.' }],
    ['pass', {}],
    ['pass', { Reading: 'The result is read once, on the 20th.' }],
  ],
  'measurement.guardrail': [
    ['unknown', {}],
    ['pass', { Guardrails: 'Complaints must not rise above ten.' }],
    ['pass', { Limits: 'Pause if refunds pass ten: stop if unsubscribes exceed 1 %.' }],
  ],
  'organisation.owner': [
    ['pass', {}],
    ['warn', { Owner: 'Marketing & Sales' }],
    ['pass', { Owner: 'Priya Nair, may stop it any day' }],
  ],
  'organisation.decision-rights': [
    ['fail', { Owner: null, Decisions: 'Head office has the last word.' }],
    ['warn', {}],
    ['pass', { Decisions: 'The owner may stop it any day without asking.' }],
  ],
  'debt.planning': [
    [
      'fail',
      {
        Process:
          'Every region must agree to the wording. After two rounds of amends the film is ready. The annual campaign calendar is fixed in November.',
      },
    ],
    ['pass', {}],
    ['pass', { Process: 'Legal review of the claim by Tuesday.' }],
    ['pass', { Process: 'No sign-off needed, it goes out on Tuesday.' }],
  ],
  'direction.not-do': [
    ['unknown', {}],
    ['pass', { 'Out of scope': 'Shared houses' }],
    ['pass', { Limits: 'We will not use radio.' }],
  ],
  'hypothesis.confirm-reject': [
    ['pass', { Decision: 'Keep it from 4 % on, drop it below 2.5 %.' }],
    [
      'pass',
      { Decision: 'If 40 households reply, we extend it to Hull. Otherwise we go back to the old letter.' },
    ],
    ['warn', {}],
  ],
  'cycle.next': [
    ['unknown', { 'Success metric': 'Reply rate' }],
    ['pass', { Next: 'The next round tests the price.' }],
    ['pass', { Decision: 'If 40 households reply, we extend it to Hull.' }],
  ],
  'hypothesis.defensible': [
    ['unknown', { Hypothesis: 'We believe a deadline will bring more replies than news about the house.' }],
    ['pass', {}],
    ['pass', { Background: 'Last spring we tested the long letter.' }],
  ],
};

describe.each(Object.entries(TABLE))('%s, from the words of a brief', (id, rows) => {
  it.each(rows)('%s: %o', (state, sections) => expect(judge(id, sections)).toBe(state));
});
