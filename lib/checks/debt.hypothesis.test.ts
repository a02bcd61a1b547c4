import { cases } from '../../test/check-cases';
import { hypothesis, window } from '../../test/reading-builder';
import { check } from './debt.hypothesis';

const claim = hypothesis('Tenants reply sooner to a deadline.');
const start = window('from 5 March', { start: '2026-03-05' });

cases(check, [
  ['fail blind', 'a date and no claim', { window: start }],
  [
    'warn draft',
    'a claim nobody can disprove',
    { window: start, hypothesis: { ...claim, falsifiable: false } },
  ],
  ['not-applicable waiting', 'no date', {}],
  ['not-applicable waiting', 'a time without a date', { window: window('in spring') }],
  ['pass settled', 'date and claim', { window: start, hypothesis: claim }],
]);
