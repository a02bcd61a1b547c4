import { cases } from '../../test/check-cases';
import { distribution } from '../../test/reading-builder';
import { check } from './distribution.signal';

cases(check, [
  ['not-applicable waiting', 'no channel', {}],
  ['not-applicable waiting', 'a channel of their own', { distribution: distribution('pigeons', []) }],
  ['pass answers', 'a newsletter', { distribution: distribution('newsletter', ['email_newsletter']) }],
  [
    'pass answers',
    'posters and a newsletter',
    { distribution: distribution('posters and newsletter', ['ooh', 'email_newsletter']) },
  ],
  ['fail silent', 'the press', { distribution: distribution('a press release', ['press_release']) }],
  ['warn weak', 'boxes', { distribution: distribution('the box it comes in', ['packaging']) }],
  [
    'pass answers',
    'boxes and a newsletter',
    { distribution: distribution('box and newsletter', ['packaging', 'email_newsletter']) },
  ],
]);
