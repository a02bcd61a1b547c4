import { claims } from './claims';
import { decisions } from './decisions';
import { measurement } from './measurement';
import { organisation } from './organisation';
import { strategy } from './strategy';
import type { WordingRow } from './wording-row';

/** Every way of saying something that Assay looks for. To add one, add a row with sentences that say it and that do not. */
export const wordingRows: readonly WordingRow[] = [
  ...claims,
  ...measurement,
  ...decisions,
  ...organisation,
  ...strategy,
];
