import { type Commitment, LOCKED, type LockedPart } from '../run/commitment';
import { daysAhead, type Lock } from '../run/lock';
import type { Result } from '../run/result';
import type { Bar, Readout } from '../statistics/readout';
import { inLanguage } from './in-language';
import type { WordKey, Words } from './words';

/** When it was locked, and whether that was before the start. */
export function lockWords(lock: Lock, now: Commitment | null, words: Words): string {
  const days = daysAhead(lock, now);
  const date = inLanguage(words.language).day(lock.on);
  if (days === null) return words.say('lock.no-start', { date });
  if (days === 0) return words.say('lock.same-day', { date });
  return words.say(days > 0 ? 'lock.before' : 'lock.after', { date, days: Math.abs(days) });
}

/** When and why a lock was lifted; empty while it holds. */
export function liftedWords({ on, lifted }: Lock, words: Words): string {
  if (!lifted) return '';
  return words.say('lock.lifted', {
    on: inLanguage(words.language).day(on),
    date: inLanguage(words.language).day(lifted.on),
    why: lifted.why,
  });
}

export function lockedPartName(part: LockedPart, { say }: Words): string {
  return say(part === 'threshold' || part === 'window' ? `lock.${part}` : `part.${part}`);
}

/** The parts a lock would freeze that the brief does not say yet. */
export function unsaidParts({ words }: Commitment): LockedPart[] {
  return LOCKED.filter((part) => words[part] === '');
}

/** What was agreed, e.g. "+20 % or more". */
export function barWords({ of, confirm, better }: Bar, words: Words): string {
  const { share, change } = inLanguage(words.language);
  const value = of === 'lift' ? change(confirm) : share(confirm);
  return words.say(better === 'up' ? 'result.or-more' : 'result.or-less', { value });
}

/** What the counts say, in one sentence: the word, what was measured, what was agreed. */
export function readoutWords(found: Readout, bar: Bar, words: Words): string {
  const { share, change, count } = inLanguage(words.language);
  const said = bar.of === 'lift' ? change : share;
  const { estimate, interval, more, word } = found;
  if (estimate === null || interval === null) return words.say('result.nothing');
  const values = {
    estimate: said(estimate),
    low: said(interval.low),
    high: said(interval.high),
    bar: barWords(bar, words),
    more: more === null ? '' : count(more),
  };
  const open = word === 'inconclusive' || word === 'suggestion';
  return words.say(`result.${word}${open && more !== null ? '-more' : ''}` as WordKey, values);
}

/** The word alone. */
export function resultName({ word }: Pick<Result, 'word'>, { say }: Words): string {
  return say(`result.name-${word}`);
}
