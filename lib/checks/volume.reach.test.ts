import { cases } from '../../test/check-cases';
import { cues, numbers, quantity, segment } from '../../test/reading-builder';
import { check } from './volume.reach';

const managers = segment('clinic managers on the spring list');

cases(check, [
  ['unknown none', 'no number', {}],
  ['unknown none', 'a segment nobody counted', { segment: managers }],
  ['warn handful', 'a few', { cues: cues({ 'small-audience': ['a handful of clients'] }) }],
  [
    'warn total',
    'the whole list',
    { segment: managers, numbers: numbers({ reach: quantity(9000, '9,000 subscribers') }) },
  ],
  ['pass segment', 'the segment counted', { segment: segment('812 resellers in Spain', { size: 812 }) }],
  [
    'pass segment',
    'a share of the list',
    { segment: managers, numbers: numbers({ reach: quantity(9000), share: quantity(0.3) }) },
  ],
  [
    'pass segment',
    'a number with the words of the segment',
    { segment: managers, numbers: numbers({ reach: quantity(2600, '2,600 clinic managers') }) },
  ],
  [
    'pass segment',
    'many, though the brief also speaks of a few',
    {
      segment: segment('our 4,000 members', { size: 4000 }),
      cues: cues({ 'small-audience': ['a small list of testers'] }),
    },
  ],
]);
