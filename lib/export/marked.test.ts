import { expect, it } from 'vitest';
import { type Marking, marked } from './marked';

const marking: Marking = {
  same: (words) => words,
  gone: (words) => `[-${words}-]`,
  new: (words) => `{+${words}+}`,
};

it.each([
  [[{ text: 'as it was', how: 'same' }], 'as it was'],
  [
    [
      { text: 'keep it at ', how: 'same' },
      { text: '2.4 ', how: 'gone' },
      { text: '2.6', how: 'new' },
      { text: ' %', how: 'same' },
    ],
    'keep it at [-2.4-] {+2.6+} %',
  ],
  [[{ text: ' ', how: 'new' }], ' '],
  [[], ''],
] as const)('%j', (pieces, line) => {
  expect(marked(pieces, marking)).toBe(line);
});
