import { cases } from '../../test/check-cases';
import { cues, found, signal, window, wording } from '../../test/reading-builder';
import { check } from './measurement.beforehand';

const replies = signal('reply rate', 'reply_rate');
const bar = found('We keep it from 4 % on.');

cases(check, [
  [
    'fail later',
    'judged afterwards',
    { signal: replies, cues: cues({ 'post-hoc': ['We check the figures once it is over.'] }) },
  ],
  ['fail later', 'number to be named', { cues: cues({ 'post-hoc': ['Success metric: TBC'] }) }],
  [
    'warn mixed',
    'a bar, and yet',
    { signal: replies, threshold: bar, cues: cues({ 'post-hoc': ['Let us see what happens.'] }) },
  ],
  ['warn open', 'no bar yet', { signal: replies }],
  [
    'fail started',
    'running without a bar',
    { signal: replies, window: window('since 23 February', { start: '2026-02-23' }) },
  ],
  ['not-applicable waiting', 'nothing to agree on yet', {}],
  ['pass agreed', 'number and bar', { signal: replies, threshold: bar }],
  [
    'pass agreed',
    'already running, bar set',
    { signal: replies, threshold: bar, window: window('since 23 February', { start: '2026-02-23' }) },
  ],
  [
    'pass agreed',
    'bar inside the signal',
    { signal: signal('at least 40 calls', null, { threshold: true }) },
  ],
  [
    'warn open',
    'starts today, still time',
    { signal: replies, window: window('from 2 March', { start: '2026-03-02' }) },
  ],
  [
    'pass agreed',
    'looking at people is not judging later',
    { signal: replies, threshold: bar, cues: wording('Readers look at the price first') },
  ],
  [
    'pass agreed',
    'a call afterwards is not judging later',
    { signal: replies, threshold: bar, cues: wording('After the launch we call every lead') },
  ],
  [
    'pass agreed',
    'the value was fixed first',
    { signal: replies, threshold: bar, cues: wording('We set the threshold before the first card goes out') },
  ],
]);
