import { cases } from '../../test/check-cases';
import { distribution, wording } from '../../test/reading-builder';
import { check } from './channels.role';

const two = distribution('radio and newsletter', ['radio', 'email_newsletter']);

cases(check, [
  ['unknown none', 'two without a job', { distribution: two }],
  [
    'warn some',
    'one of them',
    { distribution: two, cues: wording('The role of the poster is to bring walkers in') },
  ],
  [
    'not-applicable waiting',
    'one channel',
    { distribution: distribution('newsletter', ['email_newsletter']) },
  ],
  ['not-applicable waiting', 'no channel', {}],
  [
    'pass all',
    'both',
    {
      distribution: two,
      cues: wording('Radio creates demand, the shop captures it', 'The letter warms up the call'),
    },
  ],
]);
