import { expect, it } from 'vitest';
import { found, hypothesis, quote, reading } from '../../test/reading-builder';
import { actionsApart } from './actions-apart';

it('finds what speaks of something else', () => {
  const of = reading({
    hypothesis: hypothesis('A deadline brings more replies.'),
    outcome: found('fewer visits'),
    actions: ['Print the deadline', 'Count visits', 'Redo the logo'].map(quote),
  });
  expect(actionsApart(of).map(({ text }) => text)).toEqual(['Redo the logo']);
  expect(actionsApart(reading())).toEqual([]);
});
