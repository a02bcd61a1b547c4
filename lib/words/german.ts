import checks from '../../locales/de.checks.json';
import sentences from '../../locales/de.json';
import values from '../../locales/de.values.json';
import type { CheckWords } from '../checks/check';
import { checkWords } from './check-words';
import { type Spoken, spokenWith } from './spoken';
import { wordsIn } from './words';

const translated = new Map<string, Omit<CheckWords, 'example'>>(Object.entries(checks));

/**
 * Everything said to the writer, in German. Examples of answers stay English, like the briefs they go into. A check
 * that is newer than its translation speaks English.
 */
export const german: Spoken = spokenWith(
  wordsIn('de', sentences),
  new Map([...checkWords].map(([id, words]) => [id, { ...words, ...translated.get(id) }])),
  new Map(Object.entries(values)),
);
