import { cases } from '../../test/check-cases';
import { signal, wording } from '../../test/reading-builder';
import { check } from './sequence.speed';

const hurry = wording(
  'Just launch it and move fast',
  'We double our output this spring',
  'It has to be live ASAP',
);

cases(check, [
  ['fail only', 'three times and no number', { cues: hurry }],
  ['warn some', 'three times, with a number', { cues: hurry, signal: signal('reply rate', 'reply_rate') }],
  ['warn some', 'once', { cues: wording('It has to be live ASAP') }],
  ['pass learning', 'to learn', { cues: wording('We move fast to learn whether they reply') }],
  ['pass free', 'nothing said', {}],
  ['pass free', 'a fast', { cues: wording('Readers who fast during Lent') }],
  ['pass free', 'a quick breakfast', { cues: wording('A quick breakfast before the train') }],
  [
    'pass learning',
    'to know sooner',
    { cues: wording('It has to be live ASAP so that we know before the season') },
  ],
]);
