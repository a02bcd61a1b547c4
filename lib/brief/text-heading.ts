import { looksLikeLabel, wordCount } from './label';
import { labelled, namesPartOfBrief } from './labelled-line';
import { plainLine } from './line';
import type { TextLine } from './text-line';

/** Labels whose value is the name of the document. */
const NAMING = /^(?:.*\b)?(?:brief|campaign|project|title|name|document|experiment|test|plan)$/i;

/** Is line `at` a heading: short, title-like, alone, and with something under it to head? */
export function isTextHeading(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (!line || line.blank || line.rule) return false;
  const title = line.item !== null && line.number !== null ? line.item : line.text;
  if (line.item !== null && line.number === null) return false;
  if (/[.,;!…]$/u.test(title) || /\b\d{1,2}[:.]\d{2}\b/.test(title)) return false;
  const underlined = lines[at + 1]?.rule === true && !lines[at + 2]?.blank;
  const before = lines[at - 1];
  const free = !before || before.blank || before.rule;
  const capitals = /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
  if (!looksLikeLabel(title, capitals ? 9 : 7) || labelled(plainLine(title))?.value.runs.length) return false;
  if (underlined) return true;
  if (!free) return false;
  return headsWhatFollows(lines, at, title, capitals);
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

/** Is the first line of a text its title? */
export function isTextTitle(line: TextLine): boolean {
  if (line.item !== null || line.text.length > 110 || wordCount(line.text) > 16) return false;
  if (/[.,;:]$/u.test(line.text) || /^(?:hi|hello|hey|dear)\b/i.test(line.text)) return false;
  const pair = labelled(plainLine(line.text));
  return !pair || NAMING.test(pair.label);
}
