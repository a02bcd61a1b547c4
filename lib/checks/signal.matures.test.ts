import { cases } from '../../test/check-cases';
import { signal, window } from '../../test/reading-builder';
import { check } from './signal.matures';

cases(check, [
  [
    'fail months',
    'contracts in two weeks',
    { signal: signal('average contract value', 'acv'), window: window('two weeks', { days: 14 }) },
  ],
  [
    'warn monthsEarly',
    'contracts, with replies beside',
    { signal: signal('average contract value', 'acv'), secondary: [signal('reply rate', 'reply_rate')] },
  ],
  ['not-applicable waiting', 'no signal', {}],
  ['pass settles', 'clicks', { signal: signal('click-through rate', 'ctr') }],
  [
    'pass settles',
    'clicks in a run of one day',
    { signal: signal('click-through rate', 'ctr'), window: window('one day', { days: 1 }) },
  ],
  [
    'pass settles',
    'contracts over a year',
    { signal: signal('average contract value', 'acv'), window: window('a year', { days: 365 }) },
  ],
  ['pass unknown', 'a number of their own', { signal: signal('swatch kits ordered', null) }],
  [
    'warn late',
    'letters answered in two weeks',
    {
      signal: signal('direct-mail response rate', 'offline_response'),
      window: window('two weeks', { days: 14 }),
    },
  ],
  [
    'pass early',
    'letters, with clicks beside',
    {
      signal: signal('direct-mail response rate', 'offline_response'),
      secondary: [signal('click-through rate', 'ctr')],
    },
  ],
  [
    'pass settles',
    'letters answered in two months',
    {
      signal: signal('direct-mail response rate', 'offline_response'),
      window: window('two months', { days: 61 }),
    },
  ],
  [
    'warn months',
    'contracts, in a run of unknown length',
    { signal: signal('average contract value', 'acv') },
  ],
]);
