import { describe, expect, test } from 'vitest';
import { isLabelAlone, labelled, splitLabels } from './labelled-line';
import { type Line, plainLine, textOf } from './line';

/** `**bold**` marks what is bold. */
function line(marked: string): Line {
  const runs = marked.split('**').map((text, at) => ({ text, ...(at % 2 === 1 && { strong: true }) }));
  return { runs: runs.filter((run) => run.text !== ''), hard: false };
}

describe('a label and its value', () => {
  test.each([
    ['Owner: Ada', 'Owner', 'Ada'],
    ['**Owner:** Ada', 'Owner', 'Ada'],
    ['**Owner**: Ada', 'Owner', 'Ada'],
    ['**Owner** Ada', 'Owner', 'Ada'],
    ['**Context.** Twelve shops, all of them small.', 'Context', 'Twelve shops, all of them small.'],
    ['**What happens if nobody comes?:** we close early', 'What happens if nobody comes?', 'we close early'],
    ['Owner - Ada', 'Owner', 'Ada'],
    ['Variations- two pictures', 'Variations', 'two pictures'],
    ['📅 Dates: 3 to 9 May', 'Dates', '3 to 9 May'],
    ['2. Channel: post', 'Channel', 'post'],
    ['Our bet: people who taste it buy it', 'Our bet', 'people who taste it buy it'],
    ['We believe that: short letters work', 'We believe that', 'short letters work'],
    ['Zielgruppe: Hebammen in Köln', 'Zielgruppe', 'Hebammen in Köln'],
    ['Rate: 4:1', 'Rate', '4:1'],
    ['Budget:', 'Budget', ''],
  ])('%s', (text, label, value) => {
    const found = labelled(line(text));
    expect(found && [found.label, textOf(found.value)]).toEqual([label, value]);
  });
});

describe('a plain sentence', () => {
  test.each([
    'We meet at 10:30 in the small room.',
    'See https://example.org/plan for more',
    'Hello Ada: are you there?',
    'It is like this: nobody reads the second page.',
    'There were two reasons: rain and the strike.',
    'The stall on the market square sold out by noon: we need more.',
    'Leeds - Bradford - Wakefield',
    'Monday - kick-off',
    'Ada Byron - not in on Fridays',
    '**Larkspur** makes tents for people who dislike tents.',
    '**Ship it on Friday.** Nobody will mind. Really.',
    'The **owner** is Ada',
    'a well-known half-price offer',
    'ratio of 3:1',
  ])('%s', (text) => expect(labelled(line(text))).toBeNull());
});

describe('several labels in one line', () => {
  test.each([
    ['Owner: Ada      Version: 3', ['Owner: Ada', 'Version: 3']],
    ['Version 4      Owner: Ada      Review: May', ['Version 4', 'Owner: Ada', 'Review: May']],
    ['shop: Leeds · lead: Ada', ['shop: Leeds', 'lead: Ada']],
    ['**Who:** Ada **When:** May', ['Who: ', 'When: May'].map((text) => text.trim())],
    ['Lead: Ada. Copy: Ben. Print: Cy.', ['Lead: Ada.', 'Copy: Ben.', 'Print: Cy.']],
  ])('%s', (text, parts) => {
    const split = splitLabels(line(text)).map(textOf);
    expect(split.map((part, at) => part.startsWith(parts[at] ?? '?'))).toEqual(parts.map(() => true));
  });
});

describe('one line', () => {
  test.each([
    'Owner: Ada · works from Leeds',
    'Menu: soup. Then we talk. Then we go.',
    'Open 9 to 5 | closed on Mondays',
    'Note: the list (see tab 2) has 400 names; ask Ada.',
  ])('%s', (text) => expect(splitLabels(plainLine(text))).toHaveLength(1));
});

describe('a label alone', () => {
  test.each([
    '**Problem**',
    '**Who is it for?**',
    'Risks:',
    '**Will we have to pay more for the second letter?**',
  ])('%s', (text) => expect(isLabelAlone(line(text))).toBe(true));
});

describe('not a label alone', () => {
  test.each([
    'Problem',
    '**We are not doing this again.**',
    '**Bold** and plain',
    'Hi all:',
    'There are three things we would like to say to the people who came last year:',
    '',
  ])('%s', (text) => expect(isLabelAlone(line(text))).toBe(false));
});
