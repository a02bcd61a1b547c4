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
      'a closed test with its result',
      `# Archive: soil kit by post

Status: closed. Do not edit this page, open a new one.

${FILLED.join('\n\n')}

## Results

The kit went to 312 holders in August and the leaflet to 308. By the end of October 71 of those with the kit had renewed and 66 of those with the leaflet. The difference was not significant. We had expected twice as many. Most of those who rang said that the price decided, not the soil.

## What we learned

The kit was too heavy for the letter box, and 40 came back. Two holders thought it was a bill. We stopped the reminders in September because the office was closed. The hypothesis was rejected, and the kits that were left went to the school.`,
    ],
  ])('%s is none, whatever it quotes', (_, text) => expect(isBrief(text)).toBe(false));
});
