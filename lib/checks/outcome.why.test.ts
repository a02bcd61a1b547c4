import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './outcome.why';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'interviews for a job', { cues: wording('Job interviews in the afternoon') }],
  ['unknown none', 'an invitation', { cues: wording('Why not bring a friend') }],
  ['pass found', 'calls', { cues: wording('We phone ten of them and ask why') }],
  ['pass found', 'a question at the end', { cues: wording('A short survey at checkout') }],
]);
