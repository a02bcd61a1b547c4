import { cases } from '../../test/check-cases';
import { cues, numbers, quantity } from '../../test/reading-builder';
import { check } from './variables.control';

cases(check, [
  ['unknown none', 'nothing to compare with', {}],
  ['warn earlier', 'last year', { cues: cues({ comparison: ['than in the same week last year'] }) }],
  ['warn today', 'only the rate of today', { numbers: numbers({ baseline: quantity(0.02, 'today 2 %') }) }],
  ['warn today', 'today in words', { cues: cues({ baseline: ['the usual rate is 7 %'] }) }],
  ['pass control', 'two halves', { cues: cues({ comparison: ['split in two at random'] }) }],
  ['pass control', 'two versions counted', { numbers: numbers({ arms: 2 }) }],
  [
    'pass control',
    'a control and also last year',
    { cues: cues({ comparison: ['more than last spring', 'against the current page'] }) },
  ],
]);
