import { cases } from '../../test/check-cases';
import { brief, distribution } from '../../test/reading-builder';
import { check } from './cycle.distribution';

cases(check, [
  ['warn single', 'own only', { distribution: distribution('newsletter', ['email_newsletter']) }],
  ['not-applicable waiting', 'a channel of their own', { distribution: distribution('pigeons', []) }],
  ['not-applicable waiting', 'none', {}],
  [
    'not-applicable kind',
    'for colleagues',
    { brief: brief('internal'), distribution: distribution('newsletter', ['email_newsletter']) },
  ],
  [
    'pass mix',
    'own and paid',
    { distribution: distribution('newsletter and search ads', ['email_newsletter', 'search_ads']) },
  ],
  [
    'pass mix',
    'own and earned',
    { distribution: distribution('newsletter and press', ['email_newsletter', 'press_release']) },
  ],
]);
