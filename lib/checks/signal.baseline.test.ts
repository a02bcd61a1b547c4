import { cases } from '../../test/check-cases';
import { cues, numbers, quantity, signal } from '../../test/reading-builder';
import { check } from './signal.baseline';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['unknown none', 'no number for today', { signal: replies }],
  [
    'warn industry',
    'somebody else’s number',
    { signal: replies, cues: cues({ baseline: ['the industry average is 3 %'] }) },
  ],
  ['not-applicable waiting', 'no signal', {}],
  ['pass known', 'a number', { signal: replies, numbers: numbers({ baseline: quantity(0.023, '2.3 %') }) }],
  ['pass known', 'in words', { signal: replies, cues: cues({ baseline: ['today 4 in 100 reply'] }) }],
  [
    'pass known',
    'own and industry',
    { signal: replies, cues: cues({ baseline: ['the industry average is 3 %', 'ours is usually 2 %'] }) },
  ],
  [
    'pass control',
    'a control half',
    { signal: replies, cues: cues({ comparison: ['the other half gets the old card'] }) },
  ],
]);
