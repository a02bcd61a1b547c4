import { cases } from '../../test/check-cases';
import { hypothesis, quote, wording } from '../../test/reading-builder';
import { check } from './hypothesis.defensible';

const claim = hypothesis('Nurses prefer the evening slot.');

cases(check, [
  ['unknown none', 'no reason', { hypothesis: claim }],
  ['warn opinion', 'an opinion', { hypothesis: claim, cues: wording('Because evenings are simply nicer') }],
  [
    'not-applicable waiting',
    'no hypothesis',
    { cues: wording('Because the queue is what they complain about') },
  ],
  ['pass evidence', 'counted', { hypothesis: claim, cues: wording('Because 7 of 12 wards asked for it') }],
  [
    'pass evidence',
    'heard',
    { hypothesis: claim, cues: wording('Because the queue is what they complain about') },
  ],
  [
    'pass evidence',
    'a reason inside the hypothesis',
    {
      hypothesis: hypothesis('x', { parts: { reason: quote('because the pilot in Hull filled up first') } }),
    },
  ],
  [
    'pass evidence',
    'an earlier round',
    { hypothesis: claim, cues: wording('Last spring we tested the long letter') },
  ],
]);
