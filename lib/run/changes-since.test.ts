import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someCommitment } from '../../test/run-builder';
import { changesSince } from './changes-since';

const signalling = (signal: string) => someCommitment({ words: { ...someCommitment().words, signal } });
const since = (before: string, after: string) => changesSince(signalling(before), signalling(after));

describe('changesSince', () => {
  it('finds nothing where nothing changed but spaces and lines', () => {
    expect(since('order rate of the sampler', ' order rate\n of the  sampler ')).toEqual([]);
  });

  it('names the part and its words, taken out and put in', () => {
    expect(since('order rate of the sampler', 'click rate of the sampler')).toEqual([
      {
        part: 'signal',
        before: 'order rate of the sampler',
        after: 'click rate of the sampler',
        pieces: [
          { text: 'order', how: 'gone' },
          { text: 'click', how: 'new' },
          { text: ' rate of the sampler', how: 'same' },
        ],
      },
    ]);
  });

  it.each([
    ['said before, not any more', 'order rate', '', ['gone']],
    ['said only since', '', 'order rate', ['new']],
  ])('%s', (_, before, after, how) => {
    expect(since(before, after)[0]?.pieces.map((piece) => piece.how)).toEqual(how);
  });

  it('gives both texts back, whatever they are', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const [change] = since(before, after);
        expect(change === undefined).toBe(plain(before) === plain(after));
        if (!change) return;
        const without = (how: string) =>
          change.pieces
            .filter((piece) => piece.how !== how)
            .map(({ text }) => text)
            .join('');
        expect(plain(without('new'))).toBe(plain(before));
        expect(plain(without('gone'))).toBe(plain(after));
      }),
    );
  });

  it('gives up on texts that share little before the machine does', () => {
    const words = (seed: number) =>
      Array.from({ length: 3000 }, (_, at) => `w${(at * seed) % 7919}`).join(' ');
    const start = performance.now();
    const [change] = since(words(31), words(57));
    expect(change?.pieces.map(({ how }) => how)).toEqual(['gone', 'new']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
