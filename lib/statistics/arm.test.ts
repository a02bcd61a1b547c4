import { expect, it } from 'vitest';
import { isCounted, rate } from './arm';

it('knows a rate', () => expect(rate({ responses: 3, people: 120 })).toBe(0.025));

it.each([
  [0, 1],
  [5, 5],
  [12, 4000],
])('%i of %i can be counts', (responses, people) => expect(isCounted({ responses, people })).toBe(true));

it.each([
  [1, 0],
  [6, 5],
  [-1, 10],
  [2.5, 10],
  [Number.NaN, 10],
  [1, Number.POSITIVE_INFINITY],
])('%d of %d cannot', (responses, people) => expect(isCounted({ responses, people })).toBe(false));
