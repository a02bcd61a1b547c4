import { cases } from '../../test/check-cases';
import { found, wording } from '../../test/reading-builder';
import { check } from './outcome.single';

cases(check, [
  ['fail several', 'a list', { outcome: found('revenue, churn rate and customer acquisition cost') }],
  ['warn two', 'two', { outcome: found('revenue and churn rate') }],
  ['not-applicable waiting', 'none', {}],
  ['pass one', 'one', { outcome: found('occupancy in the low season') }],
  [
    'pass one',
    'one named twice',
    { outcome: found('revenue of the shop'), cues: wording('It serves the revenue of the shop') },
  ],
  ['pass one', 'a response beside it is no outcome', { outcome: found('revenue, shown by reply rate') }],
]);
