import { cases } from '../../test/check-cases';
import { hypothesis, signal } from '../../test/reading-builder';
import { check } from './debt.variable';

const message = hypothesis('Nurses care more about rest than about pay.', { type: 'message-resonance' });
const fits = hypothesis('Webinar guests fit better than fair visitors.', { type: 'audience-qualification' });

cases(check, [
  [
    'fail wrong',
    'another question',
    { hypothesis: message, signal: signal('average contract value', 'acv') },
  ],
  ['warn proxy', 'a stand-in', { hypothesis: fits, signal: signal('reply rate', 'reply_rate') }],
  ['not-applicable waiting', 'no signal', { hypothesis: message }],
  ['not-applicable waiting', 'no hypothesis', { signal: signal('reply rate', 'reply_rate') }],
  [
    'pass right',
    'clicks for a message',
    { hypothesis: message, signal: signal('click-through rate', 'ctr') },
  ],
  [
    'pass right',
    'a number of their own',
    { hypothesis: message, signal: signal('swatch kits ordered', null) },
  ],
]);
