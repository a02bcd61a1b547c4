import { cases } from '../../test/check-cases';
import { found, wording } from '../../test/reading-builder';
import { check } from './outcome.named';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'activity only', { cues: wording('Two films and a poster') }],
  ['unknown none', 'notes in the margin', { cues: wording('Marginal notes in the book') }],
  ['pass found', 'as a part', { outcome: found('occupancy in the low season') }],
  ['pass found', 'in passing', { cues: wording('The outcome is contribution margin') }],
]);
