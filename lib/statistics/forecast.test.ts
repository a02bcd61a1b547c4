import { describe, expect, it } from 'vitest';
import { forecast, type Planned } from './forecast';
import { usualRisks } from './normal';

const plan = (over: Partial<Planned> = {}): Planned => ({
  people: 4_000,
  arms: 2,
  baseline: 0.025,
  lift: 0.2,
  days: 14,
  ...over,
});
const of = (over: Partial<Planned> = {}) => forecast(plan(over), usualRisks);

describe('forecast', () => {
  it('4,000 people cannot show a fifth more of 2.5 %', () => {
    const { needed, smallest, enough, perArm, responses, days, watch } = of();
    expect(needed).toBe(33_584);
    expect(enough).toBe(false);
    expect(perArm).toBe(2_000);
    expect(smallest).toBeCloseTo(0.634, 2);
    expect(responses).toEqual({ today: 50, expected: 60, smallest: 82 });
    expect(days).toBe(7 * 17);
    expect(watch).toBeGreaterThan(0.15);
    expect(watch).toBeLessThan(0.2);
  });

  it('34,000 can, and need no other number to watch', () => {
    const { enough, chance, watch, days } = of({ people: 34_000 });
    expect(enough).toBe(true);
    expect(chance).toBeGreaterThan(0.8);
    expect(watch).toBeNull();
    expect(days).toBe(14);
  });

  it('counts for a fall the most that still shows it', () => {
    const { smallest, responses } = of({ baseline: 0.4, lift: -0.25, arms: 1, people: 200 });
    expect(smallest).toBeLessThan(0);
    expect(responses).toEqual({ today: 80, expected: 60, smallest: 63 });
  });

  it.each<[string, Partial<Planned>, (keyof ReturnType<typeof forecast>)[]]>([
    ['people', { people: null }, ['perArm', 'smallest', 'chance', 'responses', 'days', 'enough']],
    ['the number today', { baseline: null }, ['needed', 'smallest', 'chance', 'responses', 'enough']],
    ['the change', { lift: null }, ['needed', 'chance', 'days', 'enough', 'watch']],
  ])('without %s leaves open what cannot be known', (_, over, open) => {
    const found = of(over);
    for (const name of open) expect(found[name], name).toBeNull();
  });
});
