import type { ExportInput } from '../lib/export/export';

/** A filled checklist for the tests of the formats, with everything a page can throw at them. */
export const example: ExportInput = {
  title: 'Night-shift menu <b>v2</b>',
  verdict: 'Just a campaign',
  reason: 'One step from an experiment: nothing says how you will know.',
  groups: [
    {
      label: 'What makes it an experiment',
      items: [
        {
          id: 'hypothesis',
          title: 'Hypothesis',
          state: 'pass',
          stateName: 'good',
          notes: [],
          quotes: [
            'Nurses on night shift order soup more often\nwhen [the menu](https://evil.example) says "ready at 2"',
          ],
          answer: '',
          accepted: '',
        },
        {
          id: 'signal',
          title: 'Success signal',
          state: 'fail',
          stateName: 'does not hold yet',
          notes: ['Likes counts reach.'],
          quotes: ['=HYPERLINK("https://evil.example","likes")'],
          answer: '+1 order per shift, <script>alert(1)</script>',
          accepted: '',
        },
      ],
    },
    {
      label: 'Can it be read?',
      items: [
        {
          id: 'organisation.owner',
          title: 'One person reads the result',
          state: 'accepted',
          stateName: 'risk accepted',
          notes: [],
          quotes: [],
          answer: '',
          accepted: 'Two of us, we agree | over lunch',
        },
      ],
    },
  ],
  notes: [
    {
      label: 'What was agreed, and what came of it',
      lines: [
        [{ how: 'same', text: 'Locked on 12 September 2026, 21 days before the start.' }],
        [
          { how: 'same', text: 'Threshold, changed since: keep it at ' },
          { how: 'gone', text: '2.4 ' },
          { how: 'new', text: '2.6 <i>or</i> *more* ' },
          { how: 'same', text: '%' },
        ],
      ],
    },
  ],
  lock: 'Locked on 12 September 2026, 21 days before the start.',
  result: '=1+1 Confirmed',
  debt: 2,
  debtLine: 'Execution debt: 2 points.',
  date: '14 September 2026',
  words: {
    fromWriter: 'From you, not in the brief yet',
    accepted: 'Risk accepted',
    madeBy: 'Checked with Assay on 14 September 2026.',
    columns: {
      brief: 'Brief',
      verdict: 'Verdict',
      group: 'Group',
      check: 'Check',
      state: 'State',
      note: 'Note',
      quotes: 'In the brief',
      answer: 'From the writer',
      accepted: 'Risk accepted because',
      lock: 'Lock',
      result: 'Result',
      date: 'Date',
    },
  },
};
