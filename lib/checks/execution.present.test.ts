import { cases, found } from '../../test/reading-builder';
import { check } from './execution.present';

cases(check, [
  ['unknown none', 'nothing made', {}],
  ['pass found', 'one email', { execution: found('One plain-text email with a new opening') }],
  ['pass found', 'two pages', { execution: found('Two versions of the price page') }],
]);
