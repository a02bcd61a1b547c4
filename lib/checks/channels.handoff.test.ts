import { cases } from '../../test/check-cases';
import { brief, hypothesis, quote, wording } from '../../test/reading-builder';
import { check } from './channels.handoff';

const claim = wording('New admins invite a colleague within 48 hours when they see the list');
const quoted = Object.values(claim)[0]?.[0] ?? quote('');

cases(check, [
  [
    'unknown none',
    'what people do within a time',
    { cues: claim, hypothesis: hypothesis('x', { quote: quoted }) },
  ],
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a pass to the museum', { cues: wording('A pass to the museum') }],
  ['not-applicable kind', 'for colleagues', { brief: brief('internal') }],
  ['pass found', 'routed', { cues: wording('Each enquiry is routed to the front desk') }],
  ['pass found', 'called back', { cues: wording('The adviser phones back within two working days') }],
]);
