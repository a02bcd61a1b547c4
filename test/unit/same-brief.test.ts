import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '../../lib/brief/parse-file';
import { shown } from '../../lib/brief/shown';
import { parseDocx } from '../../lib/cli/parse-docx';

const path = (ending: string) => `${import.meta.dirname}/../briefs/second-loaf.${ending}`;
const parsed = (ending: string) => parseFile(`second-loaf.${ending}`, readFileSync(path(ending), 'utf8'));
/** Plain text cannot say how high a heading stands. */
const withoutLevels = (lines: string[]) => lines.map((line) => line.replace(/^h\d /, 'h '));

const expected = [
  'h Second loaf: a test for the Saturday queue',
  'Owner = Marit, shop manager',
  'Run = 4 to 24 October',
  'h Hypothesis',
  'p Saturday regulars who are offered a half-price second loaf at the till will come back on a weekday more often than regulars who get a stamp card, because the second loaf is gone by Tuesday.',
  'h Who it is for',
  '- People on the Saturday list with at least six visits since June',
  '-- not the cafés we deliver to',
  '-- not staff',
  '- 840 people, split by the last digit of their loyalty number',
  'h How we read it',
  'cell 1 Measure = Weekday visits per 100 regulars',
  'cell 1 (Weekday visits per 100 regulars) Today = 11',
  'cell 1 (Weekday visits per 100 regulars) Wanted = 15 or more',
  'cell 2 Measure = Loaves thrown away',
  'cell 2 (Loaves thrown away) Today = 40 a week',
  'cell 2 (Loaves thrown away) Wanted = no more than 40',
  'h Channel',
  'p A card handed over at the till. Nothing is posted online.',
  'h Before we start',
  '- [x] Cards printed',
  '- [ ] Till button tested',
  'p <comment> Can the till count this by itself?',
];

test.each(['md', 'html', 'txt'])('the same brief as %s gives the same blocks', (ending) => {
  const brief = parsed(ending);
  expect(withoutLevels(shown(brief.blocks))).toEqual(expected);
  expect(brief.title).toBe('Second loaf: a test for the Saturday queue');
});

test('the same brief as Word document gives the same blocks', async () => {
  const brief = await parseDocx(readFileSync(path('docx')), 'second-loaf.docx');
  expect(withoutLevels(shown(brief.blocks))).toEqual(expected);
  expect([brief.host, brief.title]).toEqual(['docx', 'Second loaf: a test for the Saturday queue']);
});

test('Markdown, HTML and Word agree on the levels too', async () => {
  const levels = (blocks: { level?: number }[]) => blocks.map((block) => block.level);
  const word = await parseDocx(readFileSync(path('docx')), 'x.docx');
  expect(levels(parsed('md').blocks)).toEqual(levels(parsed('html').blocks));
  expect(levels(parsed('md').blocks)).toEqual(levels(word.blocks));
});
