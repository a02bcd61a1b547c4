import { cases } from '../../test/check-cases';
import { hypothesis } from '../../test/reading-builder';
import { check } from './hypothesis.type';

cases(check, [
  ['unknown open', 'no kind found', { hypothesis: hypothesis('Mornings are different.') }],
  ['not-applicable waiting', 'no hypothesis', {}],
  [
    'pass known',
    'timing',
    { hypothesis: hypothesis('Letters sent on Mondays bring more calls.', { type: 'timing' }) },
  ],
  [
    'pass known',
    'a price',
    { hypothesis: hypothesis('A deposit keeps people from booking.', { type: 'offer-price' }) },
  ],
]);
