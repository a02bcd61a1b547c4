import { cases } from '../../test/check-cases';
import { window, wording } from '../../test/reading-builder';
import { check } from './debt.planning';

const rounds = wording(
  'Every region must agree to the wording',
  'After two rounds of amends the film is ready',
  'The annual campaign calendar is fixed in November',
);

cases(check, [
  ['fail much', 'three rounds', { cues: rounds }],
  [
    'warn some',
    'three rounds, but it starts this week',
    { cues: rounds, window: window('from 5 March', { start: '2026-03-05' }) },
  ],
  ['warn some', 'one round', { cues: wording('Every region must agree to the wording') }],
  ['pass free', 'none', {}],
  ['pass free', 'what the law asks for', { cues: wording('Legal review of the claim by Tuesday') }],
  [
    'pass free',
    'one round, and it starts this week',
    {
      cues: wording('Every region must agree to the wording'),
      window: window('from 5 March', { start: '2026-03-05' }),
    },
  ],
  [
    'pass free',
    'sign-off that is not needed',
    { cues: wording('No sign-off needed, it goes out on Tuesday') },
  ],
]);
