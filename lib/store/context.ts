import type { Context } from '../checks/check';
import { lexiconWith } from '../lexicon/own-words';
import type { Settings } from '../settings/settings';

/** What checks may depend on besides the reading. `now` in milliseconds since 1970; the day is the writer's own. */
export function contextOf({ significance, power, windowDays, ownWords }: Settings, now: number): Context {
  const day = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const lexicon = lexiconWith(ownWords);
  return { significance, power, windowDays, today, ...(lexicon && { lexicon }) };
}
