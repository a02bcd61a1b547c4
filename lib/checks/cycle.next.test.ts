import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './cycle.next';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'next door', { cues: wording('Next door to the bakery') }],
  ['warn rule', 'a bar only', { cues: wording('At least 35 of the 500 households') }],
  ['pass found', 'if and then', { cues: wording('If 40 firms book, we extend it to Leeds') }],
  ['pass found', 'the next round', { cues: wording('The next round tests the price') }],
]);
