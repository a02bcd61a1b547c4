import { looksLikeLabel, wordCount } from './label';
import { labelled, namesPartOfBrief } from './labelled-line';
import { plainLine } from './line';
import type { TextLine } from './text-line';

/** Labels whose value is the name of the document. */
const NAMING = /^(?:.*\b)?(?:brief|campaign|project|title|name|document|experiment|test|plan)$/i;

/** How a text writes its headings, once it has written three: `close` to what they head, or at least somehow. */
export interface Habit {
  close: boolean;
  any: boolean;
}

/** The habit of a text; where it has one, less plain headings are believed too. */
export function headingHabit(lines: readonly TextLine[]): Habit {
  let close = 0;
  let any = 0;
  for (let at = 1; at < lines.length && close < 3; at += 1) {
    if (!isTextHeading(lines, at)) continue;
    any += 1;
    if (!lines[at + 1]?.blank) close += 1;
  }
  return { close: close >= 3, any: any >= 3 };
}

/** Is line `at` a heading: short, title-like, alone, and with something under it to head? */
export function isTextHeading(
  lines: readonly TextLine[],
  at: number,
  habit: Habit = { close: false, any: false },
): boolean {
  const line = lines[at];
  if (!line || line.blank || line.rule) return false;
  const title = line.item !== null && line.number !== null ? line.item : line.text;
  if (line.item !== null && line.number === null) return false;
  if (/[.,;!…]$/u.test(title) || /\b\d{1,2}[:.]\d{2}\b/.test(title)) return false;
  const underlined = lines[at + 1]?.rule === true && !lines[at + 2]?.blank;
  const before = lines[at - 1];
  const free = !before || before.blank || before.rule;
  const capitals = /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
  if (!looksLikeLabel(title, capitals || habit.any ? 9 : 7) || labelled(plainLine(title))?.value.runs.length)
    return false;
  if (underlined) return true;
  if (!free) return false;
  return (
    headsWhatFollows(lines, at, title, capitals) ||
    (habit.close && headsOneShortLine(lines, at, title)) ||
    (habit.any && headsLongLine(lines, at))
  );
}

function headsWhatFollows(lines: readonly TextLine[], at: number, title: string, capitals: boolean): boolean {
  const line = lines[at];
  let nextAt = at + 1;
  while (lines[nextAt]?.blank) nextAt += 1;
  const next = lines[nextAt];
  if (!line || !next || next.rule) return false;
  const adjacent = nextAt === at + 1;
  if (line.number !== null)
    return next.number !== line.number + 1 || next.indent > line.indent || namesPartOfBrief(title);
  if (/[:：?]$/u.test(title)) return true;
  if (capitals || namesPartOfBrief(title)) return true;
  if (title.includes(',')) return false;
  const twoBlank = lines[at - 1]?.blank === true && lines[at - 2]?.blank === true;
  const listed = next.item !== null && next.number !== 2;
  if (adjacent) return listed || twoBlank || next.text.length > Math.max(40, title.length);
  const longer = next.text.length > 60 && next.text.length > title.length * 1.5;
  return (listed || longer) && (wordCount(title) <= 5 || twoBlank);
}

/** A line of a few words over a long paragraph, next to it or apart. */
function headsLongLine(lines: readonly TextLine[], at: number): boolean {
  const close = lines[at + 1]?.blank === false;
  const next = lines.slice(at + 1, at + 4).find((line) => !line.blank);
  if (!next || next.item !== null || next.text.length <= 100) return false;
  return close || /^\p{Lu}/u.test(lines[at]?.text ?? '');
}

/** A label of a word or two over one line of value, not at the end where names are signed. */
function headsOneShortLine(lines: readonly TextLine[], at: number, title: string): boolean {
  const next = lines[at + 1];
  const after = lines[at + 2];
  if (!next || next.blank || next.item !== null || !after?.blank || wordCount(title) > 3) return false;
  return lines.slice(at + 3, at + 8).some((line) => !line.blank);
}

/** Labels of letters and forms: a text that begins with one has no title line. */
const NO_TITLE =
  /^(?:from|to|cc|subject|re|date|note|update|client|company|brand|who|what|when|where|why|how|which)\b/i;

/** Is the first line of a text its title? `alone`: a blank line follows. */
export function isTextTitle(line: TextLine, alone: boolean): boolean {
  if (line.item !== null || line.text.length > 110 || wordCount(line.text) > 16) return false;
  if (/[.,;:]$/u.test(line.text) || /^(?:hi|hello|hey|dear)\b/i.test(line.text)) return false;
  const pair = labelled(plainLine(line.text));
  if (!pair || NAMING.test(pair.label)) return true;
  return alone && !NO_TITLE.test(pair.label) && !namesPartOfBrief(pair.label);
}
