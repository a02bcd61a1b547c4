import { cases, wording } from '../../test/reading-builder';
import { check } from './direction.why-wins';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'praise is no comparison', { cues: wording('The best card in the county') }],
  ['unknown none', 'a word inside another', { cues: wording('We send it on alternate Mondays.') }],
  ['pass found', 'what the others do not', { cues: wording('Unlike the big chains we deliver on Sundays') }],
  ['pass found', 'where they would go', { cues: wording('They would otherwise go to a competitor') }],
]);
