import { cases } from '../../test/check-cases';
import { distribution, segment, signal } from '../../test/reading-builder';
import { check } from './signal.segment';

const managers = segment('clinic managers on the spring list');

cases(check, [
  ['warn mixed', 'a total', { segment: managers, signal: signal('click-through rate', 'ctr') }],
  [
    'fail total',
    'a number nobody can cut',
    { segment: managers, signal: signal('keyword rankings', 'keyword_rankings') },
  ],
  ['not-applicable waiting', 'no segment', { signal: signal('click-through rate', 'ctr') }],
  ['not-applicable waiting', 'no signal', { segment: managers }],
  [
    'pass names',
    'the signal names them',
    { segment: managers, signal: signal('replies from clinic managers', 'reply_rate') },
  ],
  [
    'pass alone',
    'a list of named people',
    {
      segment: managers,
      signal: signal('click-through rate', 'ctr'),
      distribution: distribution('our newsletter', ['email_newsletter']),
    },
  ],
  [
    'pass names',
    'a list by name',
    { segment: segment('the webinar list'), signal: signal('bookings from that list', null) },
  ],
]);
