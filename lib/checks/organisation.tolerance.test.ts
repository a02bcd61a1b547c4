import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './organisation.tolerance';

cases(check, [
  ['fail strict', 'no plan B', { cues: wording('The mailing has to deliver, there is no plan B') }],
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a condition of the offer', { cues: wording('The offer must be true for all tenants') }],
  ['pass tolerant', 'a flat result is useful', { cues: wording('A flat result is still useful to us') }],
  ['pass tolerant', 'one of several rounds', { cues: wording('Test 1 of 4, safe to fail') }],
  [
    'pass tolerant',
    'hoped for, but a miss is fine',
    { cues: wording('It must hit 300 bookings', 'Either outcome tells us where to go') },
  ],
]);
