import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { read } from './read';

const isBrief = (text: string) => read(parseText(text, 'page.md')).brief.is;

const FILLED = [
  'Hypothesis: Allotment holders who get a soil kit by post will renew in autumn more often than those who get the leaflet.',
  'Audience: Holders of a plot of 100 square metres and more whose lease ends in October, from the plot register.',
];

describe('whether a text is a brief', () => {
  it('a draft that holds a claim and an audience and nothing else is one', () =>
    expect(isBrief(FILLED.join('\n'))).toBe(true));

  it.each([
    [
      'a page of a handbook with a worked example',
      `# Handbook, chapter 4: How we write the first two lines

This page explains how anybody in the society writes down what a mailing is for. It applies to all mailings. Every mailing needs both lines before it leaves the office. You can ask the secretary for help, and you should read chapter 3 first.

## Example

${FILLED.join('\n\n')}

## Common mistakes

A wish is no hypothesis. If you write "more members", ask yourself who would do what instead. An audience you cannot print on labels is none. For instance, "people who love gardens" will not do, because no register knows them. Any mailing without both lines goes back to whoever wrote it.

## See also

Chapter 5 explains how to count, chapter 6 how to read the result.`,
    ],
    [
      'a sheet of coursework',
      `# Marketing II, sheet 7 (hand in by Thursday, in pairs)

A horticultural society hands you the two lines below. Read them twice before you begin. You may use the slides of week 5, but not the lecture recording.

${FILLED.join('\n\n')}

1. Underline what is compared with what. (2 points)
2. Name two reasons why the society could be mistaken although the numbers look fine. (4 points)
3. Which lists would you need, and who would have to give them to you? (3 points)
4. Explain in three sentences why a soil kit might work better on clay than on sand. (3 points)
5. Your neighbour claims that a leaflet is always cheaper. Discuss. (4 points)

Solutions are discussed in the tutorial. Late sheets are not marked. You need half of all points to be admitted to the exam.`,
    ],
  ])('%s is none, whatever it quotes', (_, text) => expect(isBrief(text)).toBe(false));
});
