import { cases } from '../../test/check-cases';
import { found, hypothesis, quote, signal } from '../../test/reading-builder';
import { check } from './signal.threshold';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['unknown none', 'a number without a bar', { signal: replies }],
  [
    'warn expected',
    'only what is hoped for',
    { signal: replies, hypothesis: hypothesis('x', { parts: { magnitude: quote('by 20 %') } }) },
  ],
  ['not-applicable waiting', 'no signal', {}],
  [
    'pass set',
    'a bar beside the signal',
    { signal: signal('reply rate of 4 % or more', 'reply_rate', { threshold: true }) },
  ],
  [
    'pass set',
    'a rule of its own',
    { signal: replies, threshold: found('We keep it from 4 % on and drop it below 3 %.') },
  ],
  ['pass set', 'a bar, though the signal is missing', { threshold: found('at least 40 calls booked') }],
]);
