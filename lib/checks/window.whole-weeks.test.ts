import { cases } from '../../test/check-cases';
import { brief, window } from '../../test/reading-builder';
import { check } from './window.whole-weeks';

cases(check, [
  ['fail part', 'a weekend', { window: window('Saturday and Sunday', { days: 2 }) }],
  ['warn uneven', 'ten days', { window: window('ten days', { days: 10 }) }],
  ['not-applicable waiting', 'no length', { window: window('in spring') }],
  ['not-applicable waiting', 'no time', {}],
  [
    'not-applicable kind',
    'always on',
    { brief: brief('always-on'), window: window('ten days', { days: 10 }) },
  ],
  ['pass sameDay', 'from a Saturday to a Saturday', { window: window('3 to 17 October', { days: 15 }) }],
  ['warn uneven', 'two weeks and two days', { window: window('3 to 18 October', { days: 16 }) }],
  ['pass whole', 'one week', { window: window('a week', { days: 7 }) }],
  ['pass whole', 'three weeks', { window: window('three weeks', { days: 21 }) }],
]);
