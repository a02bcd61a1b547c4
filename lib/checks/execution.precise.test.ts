import { cases } from '../../test/check-cases';
import { found, hypothesis, quote } from '../../test/reading-builder';
import { check } from './execution.precise';

const claim = hypothesis('Opening with no-shows brings more replies than opening with software.');

cases(check, [
  [
    'warn apart',
    'a film about something else',
    { hypothesis: claim, execution: found('A brand film about our founders') },
  ],
  ['not-applicable waiting', 'no hypothesis', { execution: found('One email') }],
  ['not-applicable waiting', 'no piece', { hypothesis: claim }],
  [
    'pass carries',
    'the opening itself',
    { hypothesis: claim, execution: found('One email with two openings') },
  ],
  [
    'pass carries',
    'the change is the piece',
    {
      hypothesis: hypothesis('x', { parts: { change: quote('a price calculator') } }),
      execution: found('Calculator on the price page'),
    },
  ],
  [
    'pass carries',
    'in one sentence',
    { hypothesis: claim, execution: { ...found('x'), quote: claim.quote } },
  ],
]);
