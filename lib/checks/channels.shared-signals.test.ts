import { cases } from '../../test/check-cases';
import { found, quote, signal, wording } from '../../test/reading-builder';
import { check } from './channels.shared-signals';

const replies = signal('reply rate', 'reply_rate');

cases(check, [
  ['unknown none', 'it is not a team', { signal: replies, owner: found('Ana, may stop it') }],
  ['unknown none', 'nobody', { signal: replies }],
  ['warn single', 'one team', { signal: replies, cues: wording('Replies are passed on to sales') }],
  ['not-applicable waiting', 'no signal', { cues: wording('Replies are passed on to sales') }],
  [
    'pass shared',
    'two teams',
    { signal: replies, owner: found('Ana, marketing'), cues: wording('Replies are passed on to sales') },
  ],
  [
    'pass shared',
    'in the signal',
    { signal: signal('calls', null, { quote: quote('calls that marketing and sales both count') }) },
  ],
]);
