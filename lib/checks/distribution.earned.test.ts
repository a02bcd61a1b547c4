import { cases } from '../../test/check-cases';
import { brief, distribution } from '../../test/reading-builder';
import { check } from './distribution.earned';

cases(check, [
  ['unknown none', 'own only', { distribution: distribution('newsletter', ['email_newsletter']) }],
  ['not-applicable waiting', 'no channel', {}],
  ['not-applicable kind', 'for colleagues', { brief: brief('internal') }],
  ['pass found', 'the press', { distribution: distribution('press', ['press_release']) }],
  [
    'pass found',
    'own and a partner',
    { distribution: distribution('newsletter and partners', ['email_newsletter', 'partner_comarketing']) },
  ],
]);
