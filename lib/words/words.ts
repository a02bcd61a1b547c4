import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../locales/en.json';
import { inLanguage } from './in-language';

/** Name of a sentence in locales/en.json; a wrong one does not compile. */
export type WordKey = keyof typeof english;
export type Values = Readonly<Record<string, string | number>>;

/** What is said on screen, in one language. */
export interface Words {
  /** ISO 639-1 code, e.g. `en`. */
  language: string;
  /** The sentence of that name with its values filled in. */
  say: (key: WordKey, values?: Values) => string;
  /** Fills the values into a sentence that lives elsewhere (a check's note). */
  fill: (sentence: string, values?: Values) => string;
}

/**
 * The words of a language. Values are only ever data: braces or tags inside them mean nothing.
 * A sentence that cannot be filled (a value is missing) is shown as written rather than lost.
 */
export function wordsIn(language = 'en', sentences: Readonly<Record<WordKey, string>> = english): Words {
  const parsed = new Map<string, IntlMessageFormat>();
  const shown = (value: string | number) =>
    typeof value === 'number' ? inLanguage(language).number(value) : value;
  const fill = (sentence: string, values: Values = {}): string => {
    // Most sentences choose between no forms: taking them apart as a grammar would cost the panel's first picture.
    if (isPlain(sentence, values))
      return sentence.replace(/\{(\w+)\}/g, (_, name) => shown(values[name] ?? ''));
    try {
      const counting = sentence.replace(/\{(\w+)\}/g, (whole, name) =>
        typeof values[name] === 'number' ? `{${name}, number}` : whole,
      );
      let format = parsed.get(counting);
      if (!format) {
        format = new IntlMessageFormat(counting, language, undefined, { ignoreTag: true });
        parsed.set(counting, format);
      }
      return String(format.format(values));
    } catch {
      return sentence;
    }
  };
  return { language, fill, say: (key, values) => fill(sentences[key], values) };
}

/** Holds nothing but words and names of values that are there. */
function isPlain(sentence: string, values: Values): boolean {
  const rest = sentence.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? '' : whole));
  return !/[{}']/.test(rest);
}

/** The sentence's name put together from stored data, which an older or newer version may have written. */
export function knownKey(key: string, otherwise: WordKey): WordKey {
  return Object.hasOwn(english, key) ? (key as WordKey) : otherwise;
}
