import { cases } from '../../test/check-cases';
import { hypothesis, signal, wording } from '../../test/reading-builder';
import { check } from './signal.proxy';

const fits = hypothesis('Webinar guests fit better than fair visitors.', { type: 'audience-qualification' });
const message = hypothesis('Nurses care more about rest than about pay.', { type: 'message-resonance' });

cases(check, [
  [
    'warn alone',
    'who qualifies, judged by replies',
    { hypothesis: fits, signal: signal('reply rate', 'reply_rate') },
  ],
  [
    'not-applicable waiting',
    'a number of their own',
    { hypothesis: fits, signal: signal('swatch kits ordered', null) },
  ],
  [
    'not-applicable waiting',
    'another matter: signal.matches says it',
    { hypothesis: message, signal: signal('average contract value', 'acv') },
  ],
  [
    'pass itself',
    'a message judged by clicks',
    { hypothesis: message, signal: signal('click-through rate', 'ctr') },
  ],
  [
    'pass linked',
    'the tie is named',
    {
      hypothesis: fits,
      signal: signal('reply rate', 'reply_rate'),
      cues: wording('It feeds our renewal target'),
    },
  ],
]);
