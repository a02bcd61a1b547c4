import type { WeightTable } from './find-parts';
import table from './weights.json' with { type: 'json' };

/** Fitted by bench/fit-weights.ts; a positive weight speaks for a line being the part, a negative one against. */
export const weights: WeightTable = table;
