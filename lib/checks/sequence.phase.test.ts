import { cases } from '../../test/check-cases';
import { brief, wording } from '../../test/reading-builder';
import { check } from './sequence.phase';

cases(check, [
  ['warn leap', 'everywhere at once', { cues: wording('All stores at once from June') }],
  [
    'not-applicable kind',
    'a running series',
    { brief: brief('always-on'), cues: wording('Scale it up across the north') },
  ],
  ['pass rule', 'only if it holds', { cues: wording('If 40 firms book, we roll it out to every branch') }],
  [
    'pass earned',
    'after a pilot',
    { cues: wording('It builds on the pilot in Hull', 'We roll it out to every branch in April') },
  ],
  ['pass small', 'nothing said', {}],
  ['pass small', 'kitchen scales', { cues: wording('Kitchen scales for home bakers') }],
  ['pass rule', 'in part', { cues: wording('A soft rollout with 10 % of the shops') }],
]);
