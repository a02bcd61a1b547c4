import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './direction.not-do';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'for members only is not a border', { cues: wording('Exclusive to members') }],
  ['unknown none', 'a sign on a door', { cues: wording('Do not disturb signs for hotel doors') }],
  ['pass found', 'a channel left out', { cues: wording('We will not use radio') }],
  ['pass found', 'out of scope', { cues: wording('Partner shops are out of scope') }],
  ['unknown none', 'an opinion', { cues: wording('We do not think the amount matters') }],
]);
