import { describe, expect, it } from 'vitest';
import { effects } from './effects';

describe('effects', () => {
  it.each(effects.map((effect) => [effect.id, effect] as const))('%s finds its own example', (_, effect) => {
    expect(effect.does.test(effect.example[0]), effect.example[0]).toBe(true);
    expect(effect.counts.test(effect.example[1]), effect.example[1]).toBe(true);
  });

  it('names only effects that exist as near ones', () => {
    const ids = new Set(effects.map(({ id }) => id));
    expect(effects.flatMap(({ near }) => near).filter((id) => !ids.has(id))).toEqual([]);
  });
});
