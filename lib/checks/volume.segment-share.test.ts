import { cases } from '../../test/check-cases';
import { numbers, quantity, segment } from '../../test/reading-builder';
import { check } from './volume.segment-share';

const managers = segment('clinic managers on the spring list');

cases(check, [
  [
    'warn whole',
    'the whole list',
    { segment: managers, numbers: numbers({ reach: quantity(9000, '9,000 readers') }) },
  ],
  ['not-applicable waiting', 'nobody counted', { segment: managers }],
  [
    'not-applicable waiting',
    'a crowd of nobody in particular',
    { numbers: numbers({ reach: quantity(9000) }) },
  ],
  [
    'pass counted',
    'a share',
    { segment: managers, numbers: numbers({ reach: quantity(9000), share: quantity(0.3) }) },
  ],
  [
    'pass counted',
    'the segment itself is counted',
    { segment: segment('812 resellers', { size: 812 }), numbers: numbers({ reach: quantity(9000) }) },
  ],
  [
    'pass counted',
    'the number speaks of them',
    { segment: managers, numbers: numbers({ reach: quantity(2600, '2,600 managers') }) },
  ],
]);
