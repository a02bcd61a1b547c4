import { cases } from '../../test/check-cases';
import { segment } from '../../test/reading-builder';
import { check } from './segment.specific';

cases(check, [
  [
    'fail vague',
    'almost anybody',
    { segment: segment('everyone who loves coffee', { specific: false, dimensions: [] }) },
  ],
  [
    'fail vague',
    'a flattering word',
    { segment: segment('forward-thinking leaders', { specific: false, dimensions: ['seniority'] }) },
  ],
  ['warn single', 'one trait', { segment: segment('designers', { dimensions: ['role'] }) }],
  ['not-applicable waiting', 'nobody named', {}],
  [
    'not-applicable waiting',
    'people who are only guessed at',
    {
      segment: {
        ...segment('site managers in Bavaria', { dimensions: ['role', 'geography'] }),
        confidence: 0.4,
      },
    },
  ],
  [
    'unknown unsure',
    'rather a list, with much else in doubt',
    { segment: segment('site managers in Bavaria', { dimensions: ['role', 'geography'], unsure: true }) },
  ],
  [
    'pass specific',
    'role and place',
    { segment: segment('site managers in Bavaria', { dimensions: ['role', 'geography'] }) },
  ],
  [
    'pass specific',
    'what they did',
    { segment: segment('people who left the cart in the last 7 days', { dimensions: ['behaviour'] }) },
  ],
  [
    'pass specific',
    'a list by name',
    { segment: segment('the spring webinar list', { dimensions: ['list'] }) },
  ],
  [
    'pass specific',
    'one trait, but counted',
    { segment: segment('our 812 resellers', { dimensions: ['role'], size: 812 }) },
  ],
]);
