import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { shown } from './shown';

const blocks = (markdown: string) => shown(parseMarkdown(markdown, 'x.md').blocks);

describe('Markdown into blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'cut lines are one paragraph',
      'Everybody who came last spring and\nwho has not been back since then\ngets a card.',
      ['p Everybody who came last spring and who has not been back since then gets a card.'],
    ],
    [
      'label lines are fields',
      '**Owner:** Ada\n**Dates:** 3 to 9 May',
      ['Owner = Ada', 'Dates = 3 to 9 May'],
    ],
    [
      'a bold line over text is a heading',
      '**Why**\nBecause soup sells.',
      ['h6 Why', 'p Because soup sells.'],
    ],
    ['a label over a list is a heading', 'Channels:\n- post\n- radio', ['h6 Channels', '- post', '- radio']],
    [
      'a bold item over a list is a heading',
      '- **Who**\n  - cyclists\n- **Speed**\n- **Price**',
      ['h6 Who', '-- cyclists', '- Speed', '- Price'],
    ],
    [
      'nested lists, cut items',
      '1. one thing that is told at some length here and\n   goes on\n   - below it\n2. two',
      ['- one thing that is told at some length here and goes on', '-- below it', '- two'],
    ],
    ['boxes', '- [x] done\n- [ ] call: Ada', ['- [x] done', '- [ ] call: Ada']],
    [
      'table without outer bars',
      'Measure | Now | Goal\n--- | --- | ---\nvisits | 4 | 6',
      ['cell 1 Measure = visits', 'cell 1 (visits) Now = 4', 'cell 1 (visits) Goal = 6'],
    ],
    [
      'two columns of labels',
      '| | |\n|---|---|\n| **Owner** | Ada |\n| Budget | |',
      ['Owner = Ada', 'h6 Budget'],
    ],
    [
      'two columns with names',
      '| Milestone | Date |\n|---|---|\n| Letters out | 3 May |',
      ['cell 1 Milestone = Letters out', 'cell 1 (Letters out) Date = 3 May'],
    ],
    [
      'an empty table asks',
      '| Metric | Now |\n|---|---|\n| | |',
      ['p <instruction> Metric', 'p <instruction> Now'],
    ],
    ['struck text', 'We send ~~one card~~ two cards.', ['p We send two cards.', 'p <struck> one card']],
    [
      'template guidance',
      '## Goal\n_Describe what changes_\n\n<!-- Max. 3 lines -->\n\n[audience]',
      [
        'h2 Goal',
        'p <instruction> Describe what changes',
        'p <instruction> Max. 3 lines',
        'p <instruction> [audience]',
      ],
    ],
    [
      'call-out and quote',
      '> [!NOTE]\n> Mind the fog.\n\n> I like soup.',
      ['p {callout} Mind the fog.', 'p {quote} I like soup.'],
    ],
    [
      'a Notion call-out',
      '<aside>\n💡 **In short:** soup wins\n\n</aside>',
      ['{callout} In short = soup wins'],
    ],
    [
      'a toggle',
      '<details><summary>Old plan</summary>\n\n- tea\n</details>',
      ['h6 {toggle} Old plan', '- {toggle} tea'],
    ],
    [
      'HTML in Markdown',
      'Soup<br>bread\n\n<div hidden>gone</div>\n\n<table><tr><td>Owner</td><td>Ada</td></tr></table>',
      ['p Soup ⏎ bread', 'Owner = Ada'],
    ],
    [
      'links, pictures, entities, escapes',
      'See [the list][1] ![cat](c.png) &amp; 3 \\* 4\n\n[1]: https://example.org',
      ['p See the list & 3 * 4'],
    ],
    ['a list of contents', '- [Goal](#goal)\n- [Who](#who)\n\n# Goal', ['h1 Goal']],
    ['code keeps its lines', '```\nowner: x\n{ "a": 1 }\n```', ['p {code} owner: x ⏎ { "a": 1 }']],
    ['emoji in front', '## 🎯 Goal {#goal}\n\n👤 Owner: Ada', ['h2 Goal', 'Owner = Ada']],
    ['a footnote', 'Soup sells.[^1]\n\n[^1]: In winter.', ['p Soup sells.', '- In winter.']],
    [
      'an unclosed tag swallows nothing',
      'We call it <title> here\n\nand go on',
      ['p We call it <title> here', 'p and go on'],
    ],
    [
      'front matter',
      '---\ntitle: Soup\nowner: Ada\n---\nText here.',
      ['title = Soup', 'owner = Ada', 'p Text here.'],
    ],
  ])('%s', (_what, markdown, expected) => expect(blocks(markdown)).toEqual(expected));
});

test('pictures are counted as gaps', () =>
  expect(parseMarkdown('![a](a.png)\n\n![b](b.png) text', 'x.md').gaps).toEqual([
    { what: 'image', count: 2 },
  ]));

test('the title is the front matter’s, and its heading stays a block', () => {
  const brief = parseMarkdown('---\ntitle: Winter soup\n---\n# Soup\n', 'x.md');
  expect([brief.title, brief.blocks.at(-1)?.text]).toEqual(['Winter soup', 'Soup']);
});

describe('lines people end themselves', () => {
  test.each<[string, string[]]>([
    ['Hi Tomasz,\n\nhere is the plan.\n\nAda', ['p Hi Tomasz,', 'p here is the plan.', 'p Ada']],
    [
      'tom 10:38\nare we doing this\nkim 10:40\nyes',
      ['p tom 10:38', 'p are we doing this', 'p kim 10:40', 'p yes'],
    ],
    ['Ada Byron\n12 Long Lane\nLeeds', ['p Ada Byron', 'p 12 Long Lane', 'p Leeds']],
    ['**Larkspur** makes tents.', ['p Larkspur makes tents.']],
    ['**This is the whole plan.**', ['p This is the whole plan.']],
    ['There is one rule: no soup on Fridays.', ['p There is one rule: no soup on Fridays.']],
    [
      'Open at 9:30, see https://example.org: bring a cup.',
      ['p Open at 9:30, see https://example.org: bring a cup.'],
    ],
  ])('%j', (markdown, expected) => expect(blocks(markdown)).toEqual(expected));
});
