import { cases, found } from '../../test/reading-builder';
import { check } from './organisation.owner';

cases(check, [
  ['unknown none', 'nobody', {}],
  ['warn shared', 'two names', { owner: found('Ana and Jo') }],
  ['warn shared', 'two teams', { owner: found('Marketing & Sales') }],
  ['warn team', 'a team', { owner: found('the lifecycle team') }],
  ['pass found', 'one name', { owner: found('Ana Brandt') }],
  ['pass found', 'a role', { owner: found('the lifecycle lead') }],
  ['pass found', 'a name and a role', { owner: found('Ana Brandt, head of sales and service') }],
  ['pass found', 'a sentence', { owner: found('Ana owns this and reads the result', { by: 'sentence' }) }],
]);
