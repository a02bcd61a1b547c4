import { describe, expect, it } from 'vitest';
import { meaningAs, scoreOfMeaning } from './word-meanings';

/** Cosine of what two texts mean: 1 the same direction, 0 nothing in common. */
function alike(a: string, b: string): number {
  const [x, y] = [Object.values(meaningAs(a)), Object.values(meaningAs(b))];
  const dot = x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot / (Math.hypot(...x) * Math.hypot(...y));
}

describe('what words mean', () => {
  it.each([
    ['plumbers', 'electricians', 'mountains'],
    ['they will renew their subscription', 'members extend membership', 'a wooden bridge over the river'],
    ['nurses in Leeds', 'midwives in Bradford', 'quarterly revenue growth'],
    ['call the shop', 'phone the store', 'paint the ceiling'],
  ])('"%s" stands nearer to "%s" than to "%s"', (text, near, far) =>
    expect(alike(text, near)).toBeGreaterThan(alike(text, far) + 0.1),
  );

  it('leaves out what only holds a sentence together, and what it does not know', () => {
    expect(meaningAs('the barbers of the Zzyzxq')).toEqual(meaningAs('barber'));
    expect(Object.values(meaningAs('of the zzyzxq')).every((value) => value === 0)).toBe(true);
  });

  it('scores a text by the weights of its directions', () => {
    const weights = { 'meaning:0': 2, 'meaning:3': -1, 'word:barbers': 9 };
    const { 'meaning:0': first = 0, 'meaning:3': fourth = 0 } = meaningAs('barbers');
    expect(scoreOfMeaning('barbers', weights)).toBeCloseTo(2 * first - fourth, 12);
    expect(scoreOfMeaning('zzyzxq', weights)).toBe(0);
  });
});
