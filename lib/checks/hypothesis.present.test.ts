import { cases } from '../../test/check-cases';
import { cues, hypothesis } from '../../test/reading-builder';
import { check } from './hypothesis.present';

const claim = 'Clinic managers reply more often when the first line names no-shows.';

cases(check, [
  ['unknown none', 'nothing like a claim', {}],
  ['fail goal', 'only a goal', { cues: cues({ goal: ['Goal: grow the newsletter to 12,000'] }) }],
  ['unknown unsure', 'something that may be one', { hypothesis: hypothesis(claim, { confidence: 0.4 }) }],
  ['pass found', 'a claim', { hypothesis: hypothesis(claim) }],
  [
    'pass found',
    'a claim beside goals',
    { hypothesis: hypothesis(claim), cues: cues({ goal: ['Objective: more demos'] }) },
  ],
  [
    'pass found',
    'a claim told by the writer',
    { hypothesis: hypothesis(claim, { by: 'answer', confidence: 1 }) },
  ],
  [
    'pass found',
    'a claim found by its form alone',
    { hypothesis: hypothesis(claim, { by: 'sentence', confidence: 0.5 }) },
  ],
]);
