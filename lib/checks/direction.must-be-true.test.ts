import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './direction.must-be-true';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'an age limit is no assumption', { cues: wording('Must be over 18') }],
  ['unknown none', 'a true story', { cues: wording('It is a true story.') }],
  ['pass found', 'an assumption', { cues: wording('Our riskiest assumption is the price') }],
  ['pass found', 'a condition', { cues: wording('For this to work the vans must be on time') }],
]);
