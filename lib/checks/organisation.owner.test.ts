import { cases } from '../../test/check-cases';
import { found } from '../../test/reading-builder';
import { check } from './organisation.owner';

cases(check, [
  ['unknown none', 'nobody', {}],
  ['warn shared', 'two names', { owner: found('Ana and Jo') }],
  ['warn shared', 'two teams', { owner: found('Marketing & Sales') }],
  ['warn team', 'a team', { owner: found('the lifecycle team') }],
  ['unknown unsure', 'a guess', { owner: found('Perth', { confidence: 0.3 }) }],
  ['pass found', 'one name, and what she does', { owner: found('Priya, sends and decides') }],
  ['pass found', 'a title with a comma', { owner: found('Senior Adviser, Lending') }],
  ['pass found', 'one name', { owner: found('Ana Brandt') }],
  ['pass found', 'a role', { owner: found('the lifecycle lead') }],
  ['pass found', 'a name and a role', { owner: found('Ana Brandt, head of sales and service') }],
  ['pass found', 'a sentence', { owner: found('Ana owns this and reads the result', { by: 'sentence' }) }],
  ['pass found', 'a name and a team', { owner: found('Jules, conversion team') }],
  ['pass found', 'a name and two roles', { owner: found('Keisha (EB & RM)') }],
]);
