import { bulletLength } from './bullet';
import { checkboxOf } from './checkbox';
import { wordCount } from './label';
import { isLabelAlone, labelled } from './labelled-line';
import { type Line, textOf } from './line';

/** No hard-wrapped line is longer than this; longer ones are paragraphs of their own. */
const WIDEST = 125;
/** No one wraps narrower than this. */
const NARROWEST = 40;

/**
 * Joins lines that were cut only because they got too long, and leaves alone those the writer ended:
 * chat lines, addresses, `Label: value` lines.
 */
export function joinWrapped(lines: readonly Line[], hardWrapped = true): Line[] {
  const texts = lines.map(textOf);
  const width = hardWrapped
    ? Math.max(0, ...texts.map((text) => text.length).filter((length) => length <= WIDEST))
    : Infinity;
  const joined: Line[] = [];
  let start = '';
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const before = lines[index - 1];
    const wrapped =
      last &&
      before &&
      !before.hard &&
      looksWrapped(before, { start, text: texts[index - 1] ?? '', next: texts[index] ?? '', width }, line);
    if (!wrapped) {
      joined.push({ runs: [...line.runs], hard: line.hard });
      start = texts[index] ?? '';
    } else {
      last.runs.push({ text: ' ' }, ...line.runs);
      last.hard = line.hard;
    }
  });
  return joined;
}

/** The texts on both sides of a line break, and the one the joined line begins with. */
interface Seam {
  start: string;
  text: string;
  next: string;
  width: number;
}

function looksWrapped(before: Line, { start, text, next, width }: Seam, after: Line): boolean {
  if (text.length > WIDEST || isLabelAlone(before)) return false;
  const open = !/[.!?:;…]["”’)]*$/u.test(text);
  const goesOn = /^[\p{Ll}(&+]/u.test(next) && !labelled(after);
  if (checkboxOf(next) || bulletLength(next) > 0) return false;
  if (goesOn && open && (text.length >= NARROWEST || /,$/.test(text))) return true;
  if (goesOn && open && width <= WIDEST && /^\p{Lu}/u.test(start) && wordCount(text) >= 4) return true;
  const firstWord = /^\S+/.exec(next)?.[0].length ?? 0;
  const full = text.length >= NARROWEST + 10 && text.length + 1 + firstWord > width;
  if (!full || labelled(after)) return false;
  // A full line that ends a sentence before a capital may as well be a paragraph of its own: only very even lines wrap so.
  return open || goesOn || width <= 85;
}

/** Is a text cut at some width? One line of prose that is longer than any such width says no. */
export function isHardWrapped(text: string): boolean {
  return !text.split('\n').some((line) => line.length > WIDEST && !/[|<\t]|https?:/.test(line));
}
