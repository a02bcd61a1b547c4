import { cases } from '../../test/check-cases';
import { numbers, quantity } from '../../test/reading-builder';
import { check } from './volume.floor';

const plan = (people: number, baseline: number, arms = 2) =>
  numbers({ reach: quantity(people), baseline: quantity(baseline), arms });

cases(check, [
  ['fail few', 'two hundred people at 2.5 %', { numbers: plan(200, 0.025) }],
  ['warn some', 'fifty responses', { numbers: plan(4000, 0.025) }],
  ['not-applicable waiting', 'no rate', { numbers: numbers({ reach: quantity(4000) }) }],
  ['not-applicable waiting', 'no people', { numbers: numbers({ baseline: quantity(0.02) }) }],
  ['pass fair', 'five hundred responses', { numbers: plan(40_000, 0.025) }],
  ['pass fair', 'few people who nearly all respond', { numbers: plan(300, 0.8) }],
  ['pass fair', 'one arm gets them all', { numbers: plan(4000, 0.025, 1) }],
]);
