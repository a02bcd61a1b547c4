import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './direction.problem';

cases(check, [
  ['unknown none', 'no problem', { cues: wording('We print a new card.') }],
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a word inside another', { cues: wording('Painters and decorators get it too.') }],
  ['unknown none', 'a guardrail', { cues: wording('Complaints must not rise') }],
  ['pass found', 'named', { cues: wording('New tenants struggle with the meter.') }],
  ['pass found', 'as a label', { cues: wording('The problem: carers cannot leave the house after six') }],
]);
