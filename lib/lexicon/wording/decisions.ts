import type { WordingRow } from './wording-row';

/** Short forms in which a plan says what its result decides. */
export const decisions: readonly WordingRow[] = [
  {
    group: 'decision-rule',
    id: 'keep-or-drop',
    says: [
      'keep|keeps it|this|the|them ..2 from|at|above|over #',
      'drop|drops|reject|rejects|end|ends ?it|this|the|them ..2 below|under #',
      'drop|drops it|this|them at #',
      'stop|stops ?it|this ..1 below|under #',
    ],
    negatable: false,
    hit: [
      'Keep it from 3.5 % on',
      'Keep the new card above 40 calls',
      'We drop it at 2 % or less',
      'It ends below 30',
    ],
    miss: [
      'Keep the receipt for 30 days',
      'Drop by at 9',
      'Drop us a line',
      'The bus stops below the bridge',
      'Keep children away from the pond',
    ],
  },
];
