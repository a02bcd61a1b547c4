import { linesOf, type Run } from '../../brief/line';
import type { Part } from '../../brief/part';
import { isBold, keepsBreaks } from './look';
import { frameOfLine, type Place } from './place';
import type { Drawn } from './sink';

/** The line being read: what stands in it so far. */
export class OpenLine {
  #runs: Run[] = [];
  /** State of the check box in it, if there is one. */
  #box: boolean | null = null;
  /** The element its first words stand in. */
  #first: Element | null = null;

  /** Adds the text of a node as its parent shows it. */
  say(raw: string, parent: Element, place: Place): void {
    // `\v` is a line break the writer made, see linesOf; any other white space folds.
    const kept = raw.includes('\n') && keepsBreaks(parent) ? raw.replace(/\r?\n/g, '\v') : raw;
    const text = kept.replace(/[^\S\v]+/g, ' ');
    if (text === '') return;
    const { strong = false, ...run } = place.run;
    const bold = text === ' ' ? strong : (isBold(parent) ?? strong);
    if (text !== ' ') this.#first ??= parent;
    this.#runs.push({ ...run, ...(bold && { strong: bold }), text });
  }

  /** Adds a break the writer made, or keeps two chips apart. */
  part(by: '\v' | ' '): void {
    this.#runs.push({ text: by });
  }

  tick(checked: boolean): void {
    this.#box = checked;
  }

  /** Ends the line; null where nothing stands in it. */
  end(place: Place): Drawn | null {
    const lines = linesOf(this.#runs);
    this.#runs = [];
    // A box may stand in an element of its own, beside the one with the words: it waits for them.
    if (lines.length === 0) return null;
    const part: Part = { is: 'lines', lines, frame: frameOfLine(place, this.#box) };
    const first = this.#first;
    this.#box = null;
    this.#first = null;
    return { part, first };
  }
}
