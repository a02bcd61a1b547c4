import { describe, expect, it } from 'vitest';
import { changeRows } from './change-rows';
import { findChange } from './find-change';

describe.each(changeRows)('$way $id', ({ way, id, hit, miss }) => {
  const found = (sentence: string) => findChange(sentence).some((one) => one.id === id && one.way === way);

  it.each(hit)('is said by "%s"', (sentence) => expect(found(sentence)).toBe(true));
  it.each(miss)('is not said by "%s"', (sentence) => expect(found(sentence)).toBe(false));

  it('holds as many sentences to leave alone as to catch', () =>
    expect(miss.length).toBeGreaterThanOrEqual(hit.length));
});

describe('a verb of change', () => {
  it.each([
    ['The short form lifts enrolments', 'up'],
    ['Calls to the desk will drop by a fifth', 'down'],
    ['A photo of the team doubled replies', 'up'],
    ['Complaints will not rise', 'same'],
    ['Cutting the fee halves the queue', 'down'],
  ])('"%s" points %s', (sentence, way) => expect(findChange(sentence).map((one) => one.way)).toContain(way));

  it.each([
    ['The lift is out of order'],
    ['A drop of oil'],
    ['Every step of the stairs'],
    ['We write to parents in May'],
    ['A cut above the eye'],
    ['The cards are blue'],
  ])('is not in "%s"', (sentence) => expect(findChange(sentence)).toEqual([]));
});
