import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './direction.value';

cases(check, [
  ['unknown none', 'neither', {}],
  ['warn one', 'only a problem', { cues: wording('New tenants struggle with the meter.') }],
  ['warn one', 'only an edge', { cues: wording('Our advantage is the van') }],
  [
    'pass both',
    'both',
    { cues: wording('New tenants struggle with the meter.', 'Our advantage is the van') },
  ],
  [
    'pass both',
    'in the other order',
    { cues: wording('Our advantage is the van', 'The problem: nobody answers after six') },
  ],
  [
    'unknown none',
    'neither, though much is said',
    { cues: wording('We print a new card.', 'Two vans go out.') },
  ],
]);
