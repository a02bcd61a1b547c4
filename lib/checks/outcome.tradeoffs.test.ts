import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './outcome.tradeoffs';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'visitors from the trade', { cues: wording('Trade visitors only') }],
  ['unknown none', 'a habit given up', { cues: wording('They give up smoking') }],
  ['pass found', 'fewer of something', { cues: wording('We accept fewer walk-ins for it') }],
  ['pass found', 'by its name', { cues: wording('The trade-off is a slower page') }],
]);
