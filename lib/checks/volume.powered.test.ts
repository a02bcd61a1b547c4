import { expect, it } from 'vitest';
import { cases, judge } from '../../test/check-cases';
import { cues, numbers, quantity, signal } from '../../test/reading-builder';
import { check } from './volume.powered';

const split = cues({ comparison: ['half of the list keeps the old letter'] });
const plan = (people: number, baseline: number, lift: number, arms = 2) =>
  numbers({ reach: quantity(people), baseline: quantity(baseline), lift: quantity(lift), arms });

cases(check, [
  ['fail short', 'a newsletter for a fifth more', { numbers: plan(4000, 0.025, 0.2) }],
  ['fail short', 'two hundred people', { numbers: plan(200, 0.025, 1) }],
  ['fail hopeless', 'ten people', { numbers: plan(10, 0.6, 0.2) }],
  ['warn nearly', 'two thirds of what it takes', { numbers: plan(900, 0.38, 0.2) }],
  ['warn nearly', 'three arms share the people', { numbers: plan(3 * 14_000, 0.03, 0.2, 3) }],
  [
    'unknown visible',
    'no change expected',
    { numbers: numbers({ reach: quantity(4000), baseline: quantity(0.025) }), cues: split },
  ],
  [
    'unknown needs',
    'people not counted yet',
    { numbers: numbers({ baseline: quantity(0.03), lift: quantity(0.2) }), cues: split },
  ],
  [
    'unknown usual',
    'no number for today, but a well-known metric',
    { signal: signal('click-through rate', 'ctr'), numbers: numbers({ reach: quantity(4000) }), cues: split },
  ],
  [
    'unknown unsaid',
    'no number for today, and a metric of their own',
    { signal: signal('swatch kits ordered', null), numbers: numbers({ reach: quantity(4000) }) },
  ],
  ['not-applicable waiting', 'nothing counted', {}],
  [
    'not-applicable other',
    'money is not a rate',
    { signal: signal('average contract value', 'acv'), numbers: numbers({ reach: quantity(4000) }) },
  ],
  ['pass enough', 'two halves of a large list', { numbers: plan(40_000, 0.03, 0.2) }],
  ['pass enough', 'exactly as many as it takes', { numbers: plan(27_828, 0.03, 0.2) }],
  ['pass enough', 'a fall can be seen too', { numbers: plan(40_000, 0.03, -0.2) }],
  ['pass enough', 'one arm against the rate of today', { numbers: plan(2000, 0.03, 1 / 3, 1) }],
  [
    'pass enough',
    'a target instead of a lift',
    {
      numbers: numbers({ reach: quantity(6400), baseline: quantity(0.025), target: quantity(0.0375) }),
      cues: split,
    },
  ],
  ['pass enough', 'three arms with people enough', { numbers: plan(3 * 17_000, 0.03, 0.2, 3) }],
]);

it('answers in plain counts', () => {
  const { note, values } = judge(check, { numbers: plan(4000, 0.025, 0.2) });
  expect(note).toBe('short');
  expect(values).toEqual({
    people: 4000,
    needed: 33_584,
    lift: { change: 0.2 },
    smallest: { change: expect.closeTo(0.632, 3) },
  });
});
