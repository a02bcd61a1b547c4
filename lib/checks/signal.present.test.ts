import { cases } from '../../test/check-cases';
import { cues, signal } from '../../test/reading-builder';
import { check } from './signal.present';

cases(check, [
  ['unknown none', 'no number', {}],
  ['fail later', 'left for later', { cues: cues({ 'post-hoc': ['KPIs to follow'] }) }],
  ['unknown unsure', 'a guess', { signal: signal('visits', 'visits', { confidence: 0.2 }) }],
  ['pass found', 'a rate', { signal: signal('reply rate', 'reply_rate') }],
  [
    'pass found',
    'named, though other targets are open',
    { signal: signal('reply rate', 'reply_rate'), cues: cues({ 'post-hoc': ['Targets: TBD'] }) },
  ],
  ['pass found', 'a number of their own', { signal: signal('swatch kits ordered', null) }],
]);
