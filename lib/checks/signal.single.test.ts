import { cases } from '../../test/check-cases';
import { quote, signal, within } from '../../test/reading-builder';
import { check } from './signal.single';

const row = quote('KPIs: replies, clicks, calls');
const inRow = (name: string) => signal(name, null, { quote: within(row, name) });

cases(check, [
  [
    'fail several',
    'a list of three',
    { signal: inRow('replies'), secondary: [inRow('clicks'), inRow('calls')] },
  ],
  ['warn two', 'a pair', { signal: inRow('replies'), secondary: [inRow('clicks')] }],
  ['not-applicable waiting', 'no signal', {}],
  ['pass one', 'one alone', { signal: inRow('replies') }],
  [
    'pass ranked',
    'others stand elsewhere',
    { signal: inRow('replies'), secondary: [signal('clicks', null), signal('calls', null)] },
  ],
  [
    'pass ranked',
    'one is said to decide',
    {
      signal: signal('replies', null, { quote: within(row, 'replies'), because: ['decisive'] }),
      secondary: [inRow('clicks'), inRow('calls')],
    },
  ],
  [
    'pass one',
    'the same number named twice',
    { signal: inRow('replies'), secondary: [signal('replies', null)] },
  ],
]);
