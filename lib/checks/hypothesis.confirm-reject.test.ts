import { cases } from '../../test/check-cases';
import { cues, found, hypothesis, quote } from '../../test/reading-builder';
import { check } from './hypothesis.confirm-reject';

const claim = hypothesis('A peer story brings more replies.');

cases(check, [
  ['warn keep', 'only a bar for yes', { hypothesis: claim, threshold: found('at least 40 replies') }],
  [
    'warn drop',
    'only a bar for no',
    { hypothesis: hypothesis('x', { parts: { falsifier: quote('wrong if fewer than 20 reply') } }) },
  ],
  ['unknown none', 'neither', { hypothesis: claim }],
  ['not-applicable waiting', 'no hypothesis', { threshold: found('at least 40 replies') }],
  [
    'pass both',
    'in one sentence',
    { hypothesis: claim, threshold: found('Keep it at 40 replies or more, drop it under 25.') },
  ],
  [
    'pass both',
    'in two places',
    {
      hypothesis: claim,
      cues: cues({ 'decision-rule': ['it holds when one in ten comes back', 'below 3 % we give up'] }),
    },
  ],
  [
    'pass both',
    'what proves it wrong stands in the hypothesis',
    {
      hypothesis: hypothesis('x', { parts: { falsifier: quote('if not, we stop') } }),
      threshold: found('over 4 %'),
    },
  ],
]);
