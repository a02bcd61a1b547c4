import { cases, cues, found } from '../../test/reading-builder';
import { check } from './organisation.owner';

cases(check, [
  ['unknown none', 'nobody', {}],
  [
    'warn shared',
    'several',
    { owner: found('Ana and Jo'), cues: cues({ sharedOwners: ['Owners: Ana and Jo'] }) },
  ],
  ['pass found', 'one name', { owner: found('Ana Brandt') }],
  ['pass found', 'a role', { owner: found('the lifecycle lead') }],
]);
