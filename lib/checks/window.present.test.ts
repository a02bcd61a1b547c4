import { cases } from '../../test/check-cases';
import { cues, window } from '../../test/reading-builder';
import { check } from './window.present';

cases(check, [
  ['unknown none', 'no time given', {}],
  ['fail endless', 'never ends', { cues: cues({ 'open-ended': ['This runs all year.'] }) }],
  ['warn long', 'a quarter', { window: window('in the second quarter', { days: 91 }) }],
  ['pass short', 'two weeks from day to day', { window: window('3 to 17 October', { days: 15 }) }],
  ['warn long', 'a day more', { window: window('3 to 18 October', { days: 16 }) }],
  ['warn brief', 'three days', { window: window('Friday to Sunday', { days: 3 }) }],
  ['pass short', 'two weeks', { window: window('for two weeks', { days: 14 }) }],
  ['pass short', 'one week', { window: window('one week', { days: 7 }) }],
  [
    'pass short',
    'two weeks inside a running series',
    { window: window('two weeks', { days: 14 }), cues: cues({ 'open-ended': ['an ongoing series'] }) },
  ],
  ['pass named', 'a time without a length', { window: window('after the spring break') }],
  ['unknown unsure', 'a guess', { window: window('in 2021', { confidence: 0.2 }) }],
  ['pass named', 'told by the writer', { window: window('in June', { by: 'answer', confidence: 1 }) }],
]);
