import { cases } from '../../test/check-cases';
import { brief, cues, found, signal, window } from '../../test/reading-builder';
import { check } from './measurement.peeking';

cases(check, [
  [
    'fail daily',
    'stops at the first good day',
    { cues: cues({ peeking: ['we look every morning and call it once B leads'] }) },
  ],
  [
    'fail daily',
    'however long it runs',
    { cues: cues({ peeking: ['until it is significant'] }), window: window('a year', { days: 365 }) },
  ],
  [
    'not-applicable kind',
    'a running series',
    { brief: brief('always-on'), cues: cues({ peeking: ['checked daily and optimised'] }) },
  ],
  ['pass once', 'nothing of the kind', {}],
  ['pass once', 'read once', { window: window('two weeks', { days: 14 }) }],
  [
    'pass once',
    'a bar set beforehand',
    { signal: signal('reply rate', 'reply_rate'), threshold: found('at least 40') },
  ],
]);
