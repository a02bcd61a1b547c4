import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from './pieces';

const text = (words: string): Piece => ({ kind: 'paragraph', text: words });

describe('the text of the editor', () => {
  it.each<[string, string, Piece[]]>([
    ['one end mark', '\u0003Goal\nMore replies\n', [text('Goal'), text('More replies')]],
    ['both end marks', '\u0003Goal\n\u0003\n', [text('Goal')]],
    ['no marks at all', 'Goal', [text('Goal')]],
    ['a section break', '\u0003One\n\u001cTwo\n', [text('One'), text('Two')]],
    ['a line break in a paragraph', '\u0003One\u000btwo\n', [text('One\u000btwo')]],
    ['a chip', '\u0003Ask \ue907 first\u0001\n', [text('Ask  first')]],
    ['nothing', '\u0003\n', []],
    [
      'a table between paragraphs',
      '\u0003Before\n\u0010\u0012\u001cMetric\n\u001creplies\n\u0012\u001cTarget\n\u001c3 %\nor more\n\u0011After\n',
      [
        text('Before'),
        {
          kind: 'table',
          rows: [
            ['Metric', 'replies'],
            ['Target', '3 %\nor more'],
          ],
        },
        text('After'),
      ],
    ],
    [
      'a table in a cell, as text of that cell',
      '\u0010\u0012\u001cPlan\n\u001c\u0010\u0012\u001cweek 1\n\u001cletter\n\u0011\n\u0011After\n',
      [{ kind: 'table', rows: [['Plan', 'week 1\nletter']] }, text('After')],
    ],
    [
      'a table that never ends',
      '\u0010\u0012\u001cMetric\n\u001creplies',
      [{ kind: 'table', rows: [['Metric', 'replies']] }],
    ],
  ])('with %s', (_name, raw, pieces) => {
    expect(piecesOf(raw)).toEqual(pieces);
  });
});
