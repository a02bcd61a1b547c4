import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './organisation.approvals';

cases(check, [
  [
    'fail chain',
    'two',
    { cues: wording('Every region must agree to the wording', 'All departments have to approve the offer') },
  ],
  ['warn one', 'one', { cues: wording('All departments have to approve the offer') }],
  ['pass free', 'none', {}],
  ['pass legal', 'the law', { cues: wording('Legal review of the claim by Tuesday') }],
  ['pass free', 'a polished film is another matter', { cues: wording('Polish the film until it shines') }],
  ['pass free', 'regions that get a card', { cues: wording('Every region gets its own postcard') }],
  ['pass free', 'given already', { cues: wording('Price list approved by the treasurer') }],
]);
