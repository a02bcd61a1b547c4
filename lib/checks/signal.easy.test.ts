import { cases } from '../../test/check-cases';
import { found, signal, wording } from '../../test/reading-builder';
import { check } from './signal.easy';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['fail default', 'followers', { signal: signal('followers', 'followers', { vanity: 'core' }) }],
  ['unknown response', 'a response that leads nowhere yet', { signal: replies }],
  ['not-applicable waiting', 'no signal', {}],
  ['pass linked', 'with an outcome', { signal: replies, outcome: found('fewer empty beds') }],
  ['pass linked', 'with a tie', { signal: replies, cues: wording('So that fewer beds stay empty') }],
  [
    'pass linked',
    'a number of their own, with an outcome',
    { signal: signal('swatch kits ordered', null), cues: wording('The outcome is contribution margin') },
  ],
]);
