import { cases } from '../../test/check-cases';
import { brief, distribution, found } from '../../test/reading-builder';
import { check } from './distribution.grows';

cases(check, [
  ['fail gone', 'ads', { distribution: distribution('display ads', ['display']) }],
  ['not-applicable waiting', 'no channel', {}],
  [
    'not-applicable kind',
    'for colleagues',
    { brief: brief('internal'), distribution: distribution('display ads', ['display']) },
  ],
  ['pass grows', 'a newsletter', { distribution: distribution('newsletter', ['email_newsletter']) }],
  [
    'pass captures',
    'ads with a form',
    {
      distribution: distribution('display ads', ['display']),
      execution: found('A banner that asks people to subscribe'),
    },
  ],
  [
    'pass captures',
    'a page to join',
    { distribution: distribution('display ads to a page where people join the list', ['display']) },
  ],
  ['warn partly', 'single emails', { distribution: distribution('an email', ['email_campaign']) }],
  [
    'pass grows',
    'a newsletter and ads',
    { distribution: distribution('newsletter and display ads', ['display', 'email_newsletter']) },
  ],
]);
