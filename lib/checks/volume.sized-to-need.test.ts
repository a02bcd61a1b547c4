import { cases } from '../../test/check-cases';
import { cues, numbers, quantity } from '../../test/reading-builder';
import { check } from './volume.sized-to-need';

cases(check, [
  ['unknown none', 'nothing counted', {}],
  ['warn reach', 'only how many there are', { numbers: numbers({ reach: quantity(4000) }) }],
  ['pass sized', 'a sample size', { cues: cues({ 'sample-size': ['900 per group'] }) }],
  ['pass sized', 'people and change', { numbers: numbers({ reach: quantity(4000), lift: quantity(0.3) }) }],
  [
    'pass sized',
    'people, today and target',
    { numbers: numbers({ reach: quantity(4000), baseline: quantity(0.02), target: quantity(0.03) }) },
  ],
]);
