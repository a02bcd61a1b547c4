import { cases } from '../../test/check-cases';
import { hypothesis, quote, segment } from '../../test/reading-builder';
import { check } from './hypothesis.exact';

const change = quote('a two-line opening');
const audience = quote('agency owners');
const direction = { ...quote('rise'), way: 'up' as const };

cases(check, [
  ['fail thin', 'only an effect', { hypothesis: hypothesis('Replies will rise.', { parts: { direction } }) }],
  [
    'warn missing',
    'for nobody in particular',
    {
      hypothesis: hypothesis('A two-line opening lifts replies.', {
        parts: { change, metric: quote('replies') },
      }),
    },
  ],
  ['unknown unread', 'a sentence whose pieces were not told apart', { hypothesis: hypothesis('x') }],
  ['not-applicable waiting', 'no hypothesis yet', {}],
  ['pass exact', 'all three', { hypothesis: hypothesis('x', { parts: { change, audience, direction } }) }],
  [
    'pass exact',
    'a size instead of a number’s name',
    { hypothesis: hypothesis('x', { parts: { change, audience, magnitude: quote('by a fifth') } }) },
  ],
  [
    'pass exact',
    'the people stand elsewhere in the brief',
    {
      hypothesis: hypothesis('x', { parts: { change, direction } }),
      segment: segment('agency owners in Spain'),
    },
  ],
]);
