import { cases } from '../../test/check-cases';
import { brief, wording } from '../../test/reading-builder';
import { check } from './outcome.capacity';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a box', { cues: wording('Handle with care is printed on the box') }],
  ['not-applicable kind', 'for colleagues', { brief: brief('internal') }],
  ['pass found', 'a number', { cues: wording('The clinic can handle 30 new patients a week') }],
  [
    'pass found',
    'free places',
    { cues: wording('There are 12 free appointments, enough staff for both weeks') },
  ],
]);
