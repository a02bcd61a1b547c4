import { cases } from '../../test/check-cases';
import { hypothesis, quote } from '../../test/reading-builder';
import { check } from './alignment.justified';

const claim = hypothesis('Opening letters with the deadline brings more replies from tenants.');

cases(check, [
  ['fail several', 'two', { hypothesis: claim, actions: ['Shoot a film', 'Redo the logo'].map(quote) }],
  ['warn one', 'one', { hypothesis: claim, actions: ['Shoot a film', 'Print the letters'].map(quote) }],
  ['not-applicable waiting', 'no actions', { hypothesis: claim }],
  [
    'pass none',
    'a reason is given',
    { hypothesis: claim, actions: [quote('Shoot a film for those who never open mail')] },
  ],
  ['pass none', 'they serve the claim', { hypothesis: claim, actions: [quote('Print the letters')] }],
]);
