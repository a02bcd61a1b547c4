import type { CheckWords } from '../checks/check';
import { checks } from '../checks/list';

/**
 * The English words of every check by its id. In the built extension this file holds their values only
 * (scripts/vite-check-words.mjs): whoever shows a check need not carry how it judges.
 */
export const checkWords: ReadonlyMap<string, CheckWords> = new Map(
  checks.map(({ id, words }) => [id, words]),
);
