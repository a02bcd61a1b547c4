import { cases } from '../../test/check-cases';
import { distribution, quote, wording } from '../../test/reading-builder';
import { check } from './distribution.capacity';

const pieces = ['film', 'leaflet', 'poster', 'card'].map(quote);

cases(check, [
  ['fail output', 'five a week and no place', { cues: wording('We publish 5 posts a week') }],
  [
    'warn output',
    'five a week on one list',
    {
      cues: wording('We publish 5 posts a week'),
      distribution: distribution('newsletter', ['email_newsletter']),
    },
  ],
  [
    'warn thin',
    'four pieces, one place',
    { pieces, distribution: distribution('newsletter', ['email_newsletter']) },
  ],
  [
    'pass fits',
    'one piece',
    { pieces: [quote('card')], distribution: distribution('newsletter', ['email_newsletter']) },
  ],
  [
    'pass fits',
    'four pieces, two places',
    { pieces, distribution: distribution('newsletter and press', ['email_newsletter', 'press_release']) },
  ],
  ['pass fits', 'one email a reader is no output plan', { cues: wording('The reader gets one email') }],
  ['pass fits', 'nothing said', {}],
]);
