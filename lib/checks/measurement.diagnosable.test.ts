import { cases } from '../../test/check-cases';
import { found, signal } from '../../test/reading-builder';
import { check } from './measurement.diagnosable';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['unknown none', 'only the one', { signal: replies }],
  [
    'unknown none',
    'another response tells nothing about delivery',
    { signal: replies, secondary: [signal('demo requests', null)] },
  ],
  ['not-applicable waiting', 'no signal', {}],
  ['pass both', 'opens beside', { signal: replies, secondary: [signal('open rate', 'open_rate')] }],
  [
    'pass both',
    'delivery in their own words',
    { signal: replies, secondary: [signal('letters delivered', null)] },
  ],
  ['pass both', 'as a guardrail', { signal: replies, guardrails: [found('bounces stay under 2 %')] }],
]);
