import { cases } from '../../test/check-cases';
import { quote, signal } from '../../test/reading-builder';
import { check } from './channels.movement';

cases(check, [
  ['warn step', 'one step', { signal: signal('reply rate', 'reply_rate') }],
  [
    'warn step',
    'from one value to another is not movement',
    { signal: signal('reply rate', 'reply_rate', { quote: quote('reply rate from 2.5 % to 3.5 %') }) },
  ],
  ['not-applicable waiting', 'no signal', {}],
  ['pass moves', 'a known step to step', { signal: signal('MQL to SQL', 'mql_to_sql') }],
  [
    'pass moves',
    'in words',
    { signal: signal('orders', null, { quote: quote('share of those who ask and go on to order') }) },
  ],
  [
    'pass moves',
    'out of those who got it',
    { signal: signal('gifts', null, { quote: quote('gifts per letter posted') }) },
  ],
  [
    'pass moves',
    'share of those',
    { signal: signal('parcels', null, { quote: quote('share of paused readers who take the next parcel') }) },
  ],
  ['warn step', 'a pace', { signal: signal('calls', null, { quote: quote('calls per week') }) }],
]);
