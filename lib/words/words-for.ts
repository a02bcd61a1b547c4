import german from '../../locales/de.json';
import { type Words, wordsIn } from './words';

const words = { de: wordsIn('de', german), en: wordsIn() };

/** The words of a language tag such as `de-AT`, English for one we do not speak. Carries both: for the background. */
export function wordsFor(language: string): Words {
  return /^de\b/i.test(language) ? words.de : words.en;
}
