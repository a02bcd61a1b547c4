import { brief, cases, wording } from '../../test/reading-builder';
import { check } from './channels.handoff';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a pass to the museum', { cues: wording('A pass to the museum') }],
  ['not-applicable kind', 'for colleagues', { brief: brief('internal') }],
  ['pass found', 'routed', { cues: wording('Each enquiry is routed to the front desk') }],
  ['pass found', 'called back', { cues: wording('The adviser phones back within two working days') }],
]);
