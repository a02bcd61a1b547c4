import type { ChecklistItem } from '../checklist/checklist';
import type { CheckWords } from '../checks/check';
import { valueWords } from './value-words';
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
    value: (said) => values.get(said) ?? said,
    check: (id) => checks.get(id) ?? { title: id, why: '', ask: '', notes: {} },
  };
}

/** The sentence a judgement carries, with its values; empty when the check gives none. May open with a value. */
export function noteOf(item: Pick<ChecklistItem, 'check' | 'note' | 'values'>, spoken: Spoken): string {
  const values = Object.fromEntries(
    Object.entries(item.values).map(([name, value]) => [
      name,
      valueWords(value, spoken.language, spoken.value),
    ]),
  );
  const note = visible(spoken.fill(spoken.check(item.check).notes[item.note] ?? '', values));
  return note.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(spoken.language));
}
