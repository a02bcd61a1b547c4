import type { Quote } from '../brief/brief';

/**
 * The words a judgement rests on, as one text: a check turned off "here" stays off while these words stand, and
 * speaks again when they have changed. Empty where it rests on nothing that stands in the brief.
 */
export function passageOf(quotes: readonly Quote[]): string {
  return quotes
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join(' ')
    .slice(0, 2000);
}
