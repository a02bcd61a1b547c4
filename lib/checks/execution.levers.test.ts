import { cases } from '../../test/check-cases';
import { brief, quote } from '../../test/reading-builder';
import { check } from './execution.levers';

const some = (count: number) => Array.from({ length: count }, (_, i) => quote(`step ${i}`));

cases(check, [
  ['fail many', 'eight', { actions: some(8) }],
  ['warn some', 'five', { actions: some(5) }],
  ['not-applicable waiting', 'none', {}],
  ['not-applicable kind', 'a launch has many by its nature', { brief: brief('launch'), actions: some(8) }],
  ['pass few', 'one', { actions: some(1) }],
  ['pass few', 'three', { actions: some(3) }],
]);
