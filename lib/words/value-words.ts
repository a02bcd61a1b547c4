import type { Value } from '../checks/value';
import { inLanguage } from './in-language';

/** A value of a judgement as it is said in a language. In: how a phrase of ours is said there, if it is one. */
export function valueWords(
  value: Value,
  language: string,
  phrase: (said: string) => string = (said) => said,
): string {
  const say = inLanguage(language);
  if (typeof value === 'string') return phrase(value);
  if (typeof value === 'number') return say.number(value);
  if ('share' in value) return say.share(value.share);
  if ('change' in value) return say.change(value.change);
  if ('day' in value) return say.day(value.day);
  return say.list(value.list.map(phrase));
}
