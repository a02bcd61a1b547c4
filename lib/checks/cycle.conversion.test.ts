import { cases } from '../../test/check-cases';
import { quote, signal } from '../../test/reading-builder';
import { check } from './cycle.conversion';

cases(check, [
  ['warn count', 'a count', { signal: signal('swatch kits ordered', null) }],
  ['not-applicable waiting', 'no signal', {}],
  ['pass rate', 'a rate', { signal: signal('reply rate', 'reply_rate') }],
  [
    'pass rate',
    'out of something',
    { signal: signal('swatch kits', null, { quote: quote('swatch kits ordered per hundred letters') }) },
  ],
  [
    'pass rate',
    'in parts of a hundred',
    { signal: signal('orders', null, { quote: quote('orders from 4 % of visitors') }) },
  ],
]);
