import { describe, expect, test } from 'vitest';
import { plainLine, textOf } from './line';
import { isHardWrapped, joinWrapped } from './wrapped-lines';

const join = (lines: string[], hardWrapped = true) =>
  joinWrapped(lines.map(plainLine), hardWrapped).map(textOf);

describe('cut lines are joined', () => {
  test.each([
    [
      [
        'Members who have not been in since the summer will come back more',
        'often when the letter names the book they left half read.',
      ],
    ],
    [
      [
        'The card goes to everybody who bought a bicycle from us in Leeds or in',
        'Bradford. Staff are left out.',
      ],
    ],
    [
      [
        'If we show the date of the last visit',
        'to people who stopped coming,',
        'then more of them will book',
      ],
    ],
    [
      [
        'One sentence that is quite long and ends just before the edge of it.',
        'Another begins here and goes on for a while so that it is cut too,',
        'and ends.',
      ],
    ],
  ])('%s', (lines) => expect(join(lines)).toEqual([lines.join(' ')]));
});

describe('lines of their own are left alone', () => {
  test.each([
    [['Ada Byron', '12 Long Lane', 'Leeds']],
    [['tom 10:38', 'are we doing this', 'kim 10:39', 'yes']],
    [['Owner: Ada', 'Dates: 3 to 9 May', 'Channel: post']],
    [['Budget:', 'nothing, as always']],
    [['who', 'people who came in spring']],
    [['A short line', 'A much longer line that says what the short one above it is about']],
    [['First thing', 'Second thing', 'Third thing']],
    [['[ ] ask the printer whether the paper is in and what it costs now', '[ ] stamps']],
  ])('%s', (lines) => expect(join(lines)).toEqual(lines));
});

test('where the document has longer lines, only a sentence that goes on is joined', () => {
  const ends = ['Late trains counted on the northern line by the clerk (all days)', 'Buses as before'];
  expect(join(ends, false)).toEqual(ends);
  expect(
    join(['Late trains counted on the northern line by the clerk', 'and nine on Sundays'], false),
  ).toHaveLength(1);
});

test('a text is cut at some width when no line of prose is longer', () => {
  expect(isHardWrapped('short\nlines\n')).toBe(true);
  expect(isHardWrapped(`short\n${'long '.repeat(40)}`)).toBe(false);
  expect(isHardWrapped(`short\n| ${'cell | '.repeat(40)}`)).toBe(true);
});
