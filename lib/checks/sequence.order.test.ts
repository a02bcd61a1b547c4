import { cases } from '../../test/check-cases';
import { brief, hypothesis, wording } from '../../test/reading-builder';
import { check } from './sequence.order';

cases(check, [
  ['fail pace', 'five a week and no claim', { cues: wording('We publish 5 posts a week') }],
  [
    'warn thin',
    'five a week and a problem',
    { cues: wording('We publish 5 posts a week', 'New tenants struggle with the meter') },
  ],
  [
    'not-applicable kind',
    'a series runs at a pace',
    { brief: brief('always-on'), cues: wording('We publish 5 posts a week') },
  ],
  [
    'pass settled',
    'a claim first',
    {
      hypothesis: hypothesis('Tenants reply sooner to a deadline.'),
      cues: wording('We publish 5 posts a week'),
    },
  ],
  ['pass free', 'nothing said', {}],
  ['pass free', 'parcels that ship fast', { cues: wording('They ship parcels in two days') }],
]);
