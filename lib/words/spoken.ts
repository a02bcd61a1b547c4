import type { ChecklistItem } from '../checklist/checklist';
import type { CheckWords } from '../checks/check';
import { visible } from './visible';
import type { Words } from './words';

/** Everything said to the writer: our own words, and the words of each check by its id. */
export interface Spoken extends Words {
  check: (id: string) => CheckWords;
  /** What a check puts into a sentence, if that is a phrase of ours; words of the brief stay as they are. */
  value: (said: string) => string;
}

/** A check nobody knows (removed by an update) is called by its id. */
export function spokenWith(
  words: Words,
  checks: ReadonlyMap<string, CheckWords>,
  values: ReadonlyMap<string, string> = new Map(),
): Spoken {
  return {
    ...words,
    value: (said) => values.get(said) ?? listed(said, values) ?? said,
    check: (id) => checks.get(id) ?? { title: id, why: '', ask: '', notes: {} },
  };
}

/** A list of phrases that are all known. */
function listed(said: string, values: ReadonlyMap<string, string>): string | null {
  const phrases = said.split(/, | and /).map((phrase) => values.get(phrase));
  return phrases.includes(undefined) ? null : phrases.join(', ');
}

/** The sentence a judgement carries, with its values; empty when the check gives none. May open with a value. */
export function noteOf(item: Pick<ChecklistItem, 'check' | 'note' | 'values'>, spoken: Spoken): string {
  const values = Object.fromEntries(
    Object.entries(item.values).map(([name, said]) => [
      name,
      typeof said === 'string' ? spoken.value(said) : said,
    ]),
  );
  const note = visible(spoken.fill(spoken.check(item.check).notes[item.note] ?? '', values));
  return note.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(spoken.language));
}
