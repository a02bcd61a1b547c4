import { expect, it } from 'vitest';
import { blocksOfParts } from '../../brief/blocks-of-parts';
import { plainTextParts } from './plain-text';

it('plain text of a text area gives headings, items, labels and paragraphs', () => {
  const text =
    'Hypothesis:\n\nWardens with the short list answer sooner.\n- half of them\n  - by ward\n1. counted daily\nOwner: Bo';
  expect(blocksOfParts(plainTextParts(text)).map(({ id: _id, ...block }) => block)).toEqual([
    { kind: 'heading', level: 6, text: 'Hypothesis' },
    { kind: 'paragraph', text: 'Wardens with the short list answer sooner.' },
    { kind: 'item', level: 1, text: 'half of them' },
    { kind: 'item', level: 2, text: 'by ward' },
    { kind: 'item', level: 1, text: 'counted daily' },
    { kind: 'field', label: 'Owner', text: 'Bo' },
  ]);
});
