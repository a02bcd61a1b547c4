import { cases } from '../../test/check-cases';
import { hypothesis, quote } from '../../test/reading-builder';
import { check } from './hypothesis.falsifiable';

cases(check, [
  [
    'fail cannot',
    'an effect nobody can see',
    { hypothesis: hypothesis('The film will resonate with parents.', { falsifiable: false }) },
  ],
  [
    'fail cannot',
    'a hedge that covers every result',
    { hypothesis: hypothesis('It might help or at least not hurt.', { falsifiable: false }) },
  ],
  ['not-applicable waiting', 'no hypothesis yet', {}],
  ['pass can', 'a direction', { hypothesis: hypothesis('Fewer fields bring more trial starts.') }],
  ['pass can', 'a comparison', { hypothesis: hypothesis('Buyers prefer the checklist to the video.') }],
  [
    'pass reject',
    'with what would prove it wrong',
    {
      hypothesis: hypothesis('A peer story brings more replies; if not, we drop it.', {
        parts: { falsifier: quote('if not, we drop it') },
      }),
    },
  ],
]);
