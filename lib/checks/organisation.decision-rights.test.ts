import { cases } from '../../test/check-cases';
import { found, wording } from '../../test/reading-builder';
import { check } from './organisation.decision-rights';

cases(check, [
  ['fail far', 'head office', { cues: wording('Head office has the last word') }],
  ['warn owner', 'an owner', { owner: found('Ana Brandt') }],
  ['unknown none', 'nobody', {}],
  ['unknown none', 'a board game', { cues: wording('The board game sells in December') }],
  ['pass close', 'may stop it', { cues: wording('The squad can pause the mailing without asking') }],
  [
    'pass close',
    'on the spot, though head office is told',
    { cues: wording('The owner decides on the spot', 'Escalate to the VP if it drops') },
  ],
  [
    'pass close',
    'the shop manager',
    { cues: wording('The shop manager is the owner and may stop it any day') },
  ],
]);
