import { looksLikeLabel, wordCount } from './label';
import { labelled, namesPartOfBrief } from './labelled-line';
import { plainLine } from './line';
import type { TextLine } from './text-line';

/** Labels whose value is the name of the document. */
const NAMING = /^(?:.*\b)?(?:brief|campaign|project|title|name|document|experiment|test|plan)$/i;

/** Does a text put short labels on lines of their own? Then a short label over a short value is one too. */
export function hasHeadingHabit(lines: readonly TextLine[]): boolean {
  let found = 0;
  for (let at = 1; at < lines.length && found < 3; at += 1) {
    if (!lines[at + 1]?.blank && isTextHeading(lines, at)) found += 1;
  }
  return found >= 3;
}

/** Is line `at` a heading: short, title-like, alone, and with something under it to head? */
export function isTextHeading(lines: readonly TextLine[], at: number, habit = false): boolean {
  const line = lines[at];
  if (!line || line.blank || line.rule) return false;
  const title = line.item !== null && line.number !== null ? line.item : line.text;
  if (line.item !== null && line.number === null) return false;
  if (/[.,;!…]$/u.test(title) || /\b\d{1,2}[:.]\d{2}\b/.test(title)) return false;
  const underlined = lines[at + 1]?.rule === true && !lines[at + 2]?.blank;
  const before = lines[at - 1];
  const free = !before || before.blank || before.rule;
  const capitals = /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
  if (!looksLikeLabel(title, capitals || habit ? 9 : 7) || labelled(plainLine(title))?.value.runs.length)
    return false;
  if (underlined) return true;
  if (!free) return false;
  return (
    headsWhatFollows(lines, at, title, capitals) ||
    (habit && (headsOneShortLine(lines, at, title) || headsLongLine(lines, at)))
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

function headsLongLine(lines: readonly TextLine[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.item === null && next.text.length > 100;
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
