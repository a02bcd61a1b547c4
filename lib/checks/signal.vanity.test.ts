import { cases } from '../../test/check-cases';
import { signal } from '../../test/reading-builder';
import { check } from './signal.vanity';

cases(check, [
  ['fail reach', 'impressions', { signal: signal('impressions', 'impressions', { vanity: 'core' }) }],
  ['warn soft', 'opens', { signal: signal('open rate', 'open_rate', { vanity: 'soft' }) }],
  ['not-applicable waiting', 'no signal', {}],
  ['pass response', 'replies', { signal: signal('reply rate', 'reply_rate') }],
  ['pass response', 'a number of their own', { signal: signal('swatch kits ordered', null) }],
  [
    'pass response',
    'reach only as a second number',
    {
      signal: signal('reply rate', 'reply_rate'),
      secondary: [signal('impressions', 'impressions', { vanity: 'core' })],
    },
  ],
]);
