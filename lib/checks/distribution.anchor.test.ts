import { cases } from '../../test/check-cases';
import { brief, distribution } from '../../test/reading-builder';
import { check } from './distribution.anchor';

cases(check, [
  ['fail rented', 'ads only', { distribution: distribution('search ads', ['search_ads']) }],
  [
    'warn beside',
    'ads first',
    { distribution: distribution('search ads and newsletter', ['search_ads', 'email_newsletter']) },
  ],
  ['not-applicable waiting', 'no channel', {}],
  ['not-applicable waiting', 'a channel of their own', { distribution: distribution('pigeons', []) }],
  [
    'not-applicable kind',
    'for colleagues',
    { brief: brief('internal'), distribution: distribution('search ads', ['search_ads']) },
  ],
  ['pass anchored', 'a newsletter', { distribution: distribution('newsletter', ['email_newsletter']) }],
  [
    'pass anchored',
    'a newsletter first',
    { distribution: distribution('newsletter and ads', ['email_newsletter', 'search_ads']) },
  ],
  ['warn destination', 'a page', { distribution: distribution('the order page', ['landing_page']) }],
  [
    'pass anchored',
    'a newsletter that leads to a page',
    { distribution: distribution('newsletter and page', ['email_newsletter', 'landing_page']) },
  ],
]);
