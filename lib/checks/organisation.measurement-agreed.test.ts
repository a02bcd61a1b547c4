import { cases } from '../../test/check-cases';
import { found, signal, wording } from '../../test/reading-builder';
import { check } from './organisation.measurement-agreed';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['warn metric', 'a number', { signal: replies }],
  ['warn metric', 'a number and a reader', { signal: replies, owner: found('Ana Brandt') }],
  ['not-applicable waiting', 'nothing', {}],
  [
    'pass reader',
    'all three',
    { signal: replies, threshold: found('at least 40'), owner: found('Ana Brandt') },
  ],
  ['pass agreed', 'in words', { cues: wording('Agreed in advance with the treasurer') }],
  ['pass agreed', 'locked', { signal: replies, cues: wording('Before launch we lock the rule') }],
]);
