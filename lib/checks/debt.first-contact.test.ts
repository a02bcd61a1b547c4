import { cases } from '../../test/check-cases';
import { brief, window } from '../../test/reading-builder';
import { check } from './debt.first-contact';

const from = (start: string) => ({ window: window(`from ${start}`, { start }) });

cases(check, [
  ['fail late', 'in three months', from('2026-06-01')],
  ['warn later', 'in three weeks', from('2026-03-23')],
  ['not-applicable waiting', 'no date', {}],
  ['not-applicable kind', 'a running series', { ...from('2026-06-01'), brief: brief('always-on') }],
  ['pass soon', 'tomorrow', from('2026-03-03')],
  ['pass soon', 'in two weeks', from('2026-03-16')],
  ['pass soon', 'already running', from('2026-02-01')],
]);
