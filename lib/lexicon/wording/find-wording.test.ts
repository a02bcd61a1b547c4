import { describe, expect, it } from 'vitest';
import { findWording } from './find-wording';
import { wordingRows } from './wording-rows';

describe.each(wordingRows)('$group $id', ({ group, id, hit, miss }) => {
  const found = (sentence: string) =>
    findWording(sentence).some((one) => one.group === group && one.id === id);

  it.each(hit)('is said by "%s"', (sentence) => expect(found(sentence)).toBe(true));
  it.each(miss)('is not said by "%s"', (sentence) => expect(found(sentence)).toBe(false));
});

describe('the table of wording', () => {
  it('names every row once', () => {
    const names = wordingRows.map(({ group, id }) => `${group} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds as many sentences to leave alone as to catch, in every row', () => {
    expect(wordingRows.filter(({ hit, miss }) => miss.length < hit.length).map(({ id }) => id)).toEqual([]);
  });
});
