import { cases } from '../../test/check-cases';
import { segment } from '../../test/reading-builder';
import { check } from './segment.present';

cases(check, [
  ['unknown none', 'nobody named', {}],
  ['unknown unsure', 'a guess', { segment: segment('the team in Porto', { confidence: 0.3 }) }],
  ['pass found', 'a filtered list', { segment: segment('trial users who invited nobody in week one') }],
  [
    'pass found',
    'a vague crowd is still somebody: specific judges it',
    { segment: segment('busy parents', { specific: false }) },
  ],
  [
    'pass found',
    'told by the writer',
    { segment: segment('dentists in Leeds', { by: 'answer', confidence: 1 }) },
  ],
]);
