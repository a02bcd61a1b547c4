import { describe, expect, it } from 'vitest';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import { believed, saidByLabel } from './said-by-label';

const ranking = (features: Features) => ({
  choices: [{ candidate: {} as Line, features, score: -1 }],
  presence: 0.2,
});

describe('a part in its own field', () => {
  it.each<[string, Features]>([
    ['under its label', { label: 1 }],
    ['under its heading', { section: 0.9 }],
  ])('is said %s', (_, features) => expect(saidByLabel(ranking(features)).presence).toBeGreaterThan(0.5));

  it.each<[string, Features]>([
    ['under a label that may mean something else', { label: 0.6 }],
    ['where the field holds a placeholder', { label: 1, placeholder: 1 }],
    ['where the field asks a question', { label: 1, question: 1 }],
    ['where it is to be settled afterwards', { label: 1, decidesAfterwards: 1 }],
  ])('is not said %s', (_, features) => expect(saidByLabel(ranking(features)).presence).toBe(0.2));
});

describe('a labelled belief that something will move', () => {
  const BELIEF: Features = { label: 1, ourBelief: 1, future: 1, moves: 1 };

  it('is a hypothesis', () => expect(believed(ranking(BELIEF)).presence).toBeGreaterThan(0.5));

  it.each<[string, Features]>([
    ['a goal', { label: 1, future: 1, moves: 1 }],
    ['a creed', { ...BELIEF, creed: 1 }],
    ['a hope', { ...BELIEF, hedge: 1 }],
    ['somebody else’s', { ...BELIEF, others: 1 }],
    ['a question', { ...BELIEF, question: 1 }],
  ])('is none as %s', (_, features) => expect(believed(ranking(features)).presence).toBe(0.2));
});

describe('a belief without a label', () => {
  const OUTRIGHT: Features = { ourBelief: 1, future: 1, responds: 1 };

  it.each<[string, Features]>([
    ['people will do something', OUTRIGHT],
    ['something will be more', { ourBelief: 1, future: 1, comparative: 1 }],
  ])('is a hypothesis where %s', (_, features) =>
    expect(believed(ranking(features)).presence).toBeGreaterThan(0.5),
  );

  it.each<[string, Features]>([
    ['a price that will fall', { ourBelief: 1, future: 1, moves: 1 }],
    ['what people do today', { ourBelief: 1, responds: 1 }],
    ['a plan', { future: 1, responds: 1 }],
    ['somebody else’s words', { ...OUTRIGHT, attributed: 1 }],
    ['what was believed last year', { ...OUTRIGHT, pastYear: 1 }],
    ['a creed', { ...OUTRIGHT, creed: 1 }],
    ['a question', { ...OUTRIGHT, question: 1 }],
  ])('is none as %s', (_, features) => expect(believed(ranking(features)).presence).toBe(0.2));
});
