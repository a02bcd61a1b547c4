import { cases } from '../../test/check-cases';
import { found } from '../../test/reading-builder';
import { check } from './execution.present';

cases(check, [
  ['unknown none', 'nothing made', {}],
  ['unknown unsure', 'a guess', { execution: found('the autumn film', { confidence: 0.2 }) }],
  ['pass found', 'told by the writer', { execution: found('a card', { by: 'answer', confidence: 1 }) }],
  ['pass found', 'one email', { execution: found('One plain-text email with a new opening') }],
  ['pass found', 'two pages', { execution: found('Two versions of the price page') }],
]);
