import { cases } from '../../test/check-cases';
import { found, wording } from '../../test/reading-builder';
import { check } from './outcome.must-be-true';

const outcome = found('occupancy in the low season');

cases(check, [
  ['unknown none', 'only the number', { outcome }],
  ['warn step', 'one step', { outcome, cues: wording('So that fewer beds stay empty') }],
  ['not-applicable waiting', 'no number', { cues: wording('So that fewer beds stay empty') }],
  [
    'pass chain',
    'two steps',
    { outcome, cues: wording('So that fewer beds stay empty', 'It feeds our renewal target') },
  ],
  [
    'pass chain',
    'a step and a condition',
    { outcome, cues: wording('So that fewer beds stay empty', 'It depends on the ferry timetable') },
  ],
  ['not-applicable waiting', 'nothing at all', {}],
]);
