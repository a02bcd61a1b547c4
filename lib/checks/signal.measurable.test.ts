import { cases } from '../../test/check-cases';
import { distribution, signal } from '../../test/reading-builder';
import { check } from './signal.measurable';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['fail guess', 'posters', { signal: replies, distribution: distribution('billboards', ['ooh']) }],
  ['not-applicable waiting', 'no channel', { signal: replies }],
  [
    'not-applicable waiting',
    'a channel of their own',
    { signal: replies, distribution: distribution('our pigeons', []) },
  ],
  [
    'not-applicable waiting',
    'no signal',
    { distribution: distribution('our newsletter', ['email_newsletter']) },
  ],
  [
    'pass counts',
    'a newsletter',
    { signal: replies, distribution: distribution('our newsletter', ['email_newsletter']) },
  ],
  [
    'pass counts',
    'posters beside a newsletter',
    {
      signal: replies,
      distribution: distribution('billboards and our newsletter', ['ooh', 'email_newsletter']),
    },
  ],
  [
    'warn totals',
    'boxes',
    { signal: replies, distribution: distribution('the box it comes in', ['packaging']) },
  ],
  [
    'pass counts',
    'codes on boxes',
    {
      signal: signal('QR scans', 'qr_scans'),
      distribution: distribution('the box it comes in', ['packaging']),
    },
  ],
]);
