import { cases } from '../../test/check-cases';
import { hypothesis, quote, segment } from '../../test/reading-builder';
import { check } from './alignment.maps';

const claim = hypothesis('Opening letters with the deadline brings more replies from tenants.');

cases(check, [
  [
    'fail most',
    'two of three',
    { hypothesis: claim, actions: ['Shoot a film', 'Redo the logo', 'Send the deadline letter'].map(quote) },
  ],
  [
    'warn some',
    'one of three',
    { hypothesis: claim, actions: ['Print the letters', 'Redo the logo', 'Count replies'].map(quote) },
  ],
  ['not-applicable waiting', 'no actions', { hypothesis: claim }],
  ['not-applicable waiting', 'no hypothesis', { actions: [quote('Shoot a film')] }],
  [
    'pass all',
    'all of them',
    { hypothesis: claim, actions: ['Print the letters', 'Count replies'].map(quote) },
  ],
  [
    'pass all',
    'they serve the people',
    { hypothesis: claim, segment: segment('tenants in Leeds'), actions: [quote('Pull the list for Leeds')] },
  ],
]);
