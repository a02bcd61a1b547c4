import { describe, expect, test } from 'vitest';
import { parseText } from './parse-text';
import { shown } from './shown';

const LONG =
  'Everybody who comes past the shop in winter is cold and would like to have something warm to drink, we think.';
const blocks = (text: string) => shown(parseText(text, 'x.txt').blocks);

describe('plain text into blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'a Google Docs export',
      '\ufeffWinter soup\r\n\r\n\r\nWho\r\nCyclists in Leeds\r\n\r\n\r\nChannels\r\n* post\r\n   * second class\r\n* radio\r\n',
      [
        'h1 Winter soup',
        'h6 Who',
        'p Cyclists in Leeds',
        'h6 Channels',
        '- post',
        '-- second class',
        '- radio',
      ],
    ],
    [
      'label lines',
      'Winter soup\n\nOwner: Ada      Version: 2\nDates: May',
      ['h1 Winter soup', 'Owner = Ada', 'Version = 2', 'Dates = May'],
    ],
    [
      'capitals and numbers as headings',
      'SOUP\n\n1. GOAL\n   More soup.\n\n2. WHO\n   - cyclists\n',
      ['h1 SOUP', 'h6 1. GOAL', 'p More soup.', 'h6 2. WHO', '- cyclists'],
    ],
    [
      'struck text',
      'Soup\n\nBet: ~~half of them come twice~~ (withdrawn)\n\nWe send ~~one card~~ two cards.\n\n- ~~by bus~~\n- on foot',
      [
        'h1 Soup',
        'Bet = (withdrawn)',
        'p <struck> half of them come twice',
        'p We send two cards.',
        'p <struck> one card',
        '- <struck> by bus',
        '- on foot',
      ],
    ],
    [
      'waves that strike nothing out',
      'Soup\n\nAbout ~~ 40 ~~ bowls, ~~~ or ~50',
      ['h1 Soup', 'p About ~~ 40 ~~ bowls, ~~~ or ~50'],
    ],
    ['numbered items', 'Steps:\n1. write\n2. send\n3. count', ['h6 Steps', '- write', '- send', '- count']],
    [
      'a table, one cell a line',
      'Soup\n\nMeasure\n\tNow\n\tGoal\n\tvisits a week\n\t4\n\t6\n\tbowls sold in all\n\t40\n\t60\n\t\n\nAfter.',
      [
        'h1 Soup',
        'cell 1 Measure = visits a week',
        'cell 1 (visits a week) Now = 4',
        'cell 1 (visits a week) Goal = 6',
        'cell 2 Measure = bowls sold in all',
        'cell 2 (bowls sold in all) Now = 40',
        'cell 2 (bowls sold in all) Goal = 60',
        'p After.',
      ],
    ],
    [
      'a table with tabs',
      'Soup\n\nMeasure\tNow\tGoal\nvisits\t4\t6\n',
      ['h1 Soup', 'cell 1 Measure = visits', 'cell 1 (visits) Now = 4', 'cell 1 (visits) Goal = 6'],
    ],
    [
      'a table with bars',
      'Soup\n\n| Owner | Ada |\n| Dates | May |',
      ['h1 Soup', 'Owner = Ada', 'Dates = May'],
    ],
    [
      'comments',
      'Soup\n\nWe sell soup.[a]\n________________\n[a]Why?',
      ['h1 Soup', 'p We sell soup.', 'p <comment> Why?'],
    ],
    [
      'boxes',
      'To do\n[x] write\n[ ] send\n☐ count',
      ['h1 To do', '- [x] write', '- [ ] send', '- [ ] count'],
    ],
    [
      'bullets of every kind',
      'Soup\n\n- one\n• two\n● three\n– four\n+ five',
      ['h1 Soup', '- one', '- two', '- three', '- four', '- five'],
    ],
    ['bullets without a space', 'Soup\n\n-one\n-two', ['h1 Soup', '- one', '- two']],
    [
      'quoted mail',
      'Soup\n\nSee below.\n\n> Ben wrote this.\n>> And Cy that.',
      ['h1 Soup', 'p See below.', 'p {quote} Ben wrote this.', 'p {quote} And Cy that.'],
    ],
    [
      'short labels over short values, where it is a habit',
      'soup\n\nwho\npeople on bicycles who come past the shop in the rain every day\n\nwhat\n- a cup\n\nwhere\n- at the door\n\ncost\n20 a week\n\nthanks',
      [
        'h1 soup',
        'h6 who',
        'p people on bicycles who come past the shop in the rain every day',
        'h6 what',
        '- a cup',
        'h6 where',
        '- at the door',
        'h6 cost',
        'p 20 a week',
        'p thanks',
      ],
    ],
    [
      'headings that stand apart, where it is a habit',
      `Soup\n\nPurpose of this note\n\n${LONG}\n\nWhat we know\n\n${LONG}\n\nWhat we do\n\n${LONG}\n\nThe doubts that were put to us, briefly\n\n${LONG}`,
      [
        'h1 Soup',
        'h6 Purpose of this note',
        `p ${LONG}`,
        'h6 What we know',
        `p ${LONG}`,
        'h6 What we do',
        `p ${LONG}`,
        'h6 The doubts that were put to us, briefly',
        `p ${LONG}`,
      ],
    ],
    [
      'cut lines',
      'Soup\n\nEverybody who came past the shop on a bicycle\nlast winter gets a cup.',
      ['h1 Soup', 'p Everybody who came past the shop on a bicycle last winter gets a cup.'],
    ],
    ['Markdown headings typed into text', '# Soup\n\n## Who\ncyclists', ['h1 Soup', 'h2 Who', 'p cyclists']],
  ])('%s', (_what, text, expected) => expect(blocks(text)).toEqual(expected));
});

describe('no headings', () => {
  test.each<[string, string, string[]]>([
    [
      'a greeting and a name',
      'Hi Ben,\n\nhere is what I would like to do about the soup this winter, if you agree.\n\nAda',
      ['p Hi Ben,', 'p here is what I would like to do about the soup this winter, if you agree.', 'p Ada'],
    ],
    [
      'a signature',
      'Soup\n\nThat is all I have to say about it for now.\n\nAda Byron\nHead of Soup\nLeeds',
      [
        'h1 Soup',
        'p That is all I have to say about it for now.',
        'p Ada Byron',
        'p Head of Soup',
        'p Leeds',
      ],
    ],
    [
      'a chat',
      'soup chat\n\nada  10:38\nare we doing the thing with the soup or not, I have to order cups today\n\nben  10:40\nyes',
      [
        'h1 soup chat',
        'p ada 10:38',
        'p are we doing the thing with the soup or not, I have to order cups today',
        'p ben 10:40',
        'p yes',
      ],
    ],
    [
      'a short sentence',
      'Soup\n\nIt is winter.\nPeople who come past the shop on a bicycle are cold and would like something warm.',
      [
        'h1 Soup',
        'p It is winter.',
        'p People who come past the shop on a bicycle are cold and would like something warm.',
      ],
    ],
    ['a mail header', 'From: Ada\nTo: Ben\n\nSoup it is.', ['From = Ada', 'To = Ben', 'p Soup it is.']],
    ['a value on its own', 'Soup\n\nBristol, spring', ['h1 Soup', 'p Bristol, spring']],
    [
      'a numbered list of short things',
      'Soup\n\n1. carrots\n2. leeks\n3. salt',
      ['h1 Soup', '- carrots', '- leeks', '- salt'],
    ],
  ])('%s', (_what, text, expected) => expect(blocks(text)).toEqual(expected));
});
