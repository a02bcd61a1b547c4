import checks from '../../locales/de.checks.json';
import sentences from '../../locales/de.json';
import type { CheckWords } from '../checks/check';
import { checkWords } from './check-words';
import { type Spoken, spokenWith } from './spoken';
import { wordsIn } from './words';

const translated = new Map<string, CheckWords>(Object.entries(checks));

/** Everything said to the writer, in German. A check that is newer than its translation speaks English. */
export const german: Spoken = spokenWith(wordsIn('de', sentences), new Map([...checkWords, ...translated]));
