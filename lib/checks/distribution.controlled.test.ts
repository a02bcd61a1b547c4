import { cases } from '../../test/check-cases';
import { brief, distribution } from '../../test/reading-builder';
import { check } from './distribution.controlled';

cases(check, [
  [
    'fail rented',
    'a company page elsewhere',
    { distribution: distribution('LinkedIn page', ['linkedin_company']) },
  ],
  ['warn earned', 'the press', { distribution: distribution('press', ['press_release']) }],
  ['not-applicable waiting', 'no channel', {}],
  ['not-applicable waiting', 'a channel of their own', { distribution: distribution('pigeons', []) }],
  ['pass owned', 'a newsletter', { distribution: distribution('newsletter', ['email_newsletter']) }],
  [
    'pass owned',
    'ads and a newsletter',
    { distribution: distribution('ads and newsletter', ['search_ads', 'email_newsletter']) },
  ],
  [
    'not-applicable kind',
    'for colleagues',
    { brief: brief('internal'), distribution: distribution('ads', ['search_ads']) },
  ],
]);
