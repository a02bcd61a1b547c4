import { describe, expect, it } from 'vitest';
import { findMetrics } from './find-metrics';
import { metrics } from './metrics';

const idsIn = (text: string) => findMetrics(text).map(({ row }) => row?.id);

describe('every metric', () => {
  it.each(metrics)('$id is found in its example', ({ id, example }) =>
    expect(idsIn(example), example).toContain(id),
  );

  const elsewhere = metrics.flatMap(({ id, elsewhere }) =>
    (elsewhere ?? []).map((sentence) => ({ id, sentence })),
  );
  it.each(elsewhere)('$id is not found in "$sentence"', ({ id, sentence }) =>
    expect(idsIn(sentence)).not.toContain(id),
  );

  it('has a name of its own', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases, abbreviations = [], ambiguous = [] } of metrics) {
      for (const one of new Set(
        [name, ...aliases, ...abbreviations, ...ambiguous].map((written) => written.toLowerCase()),
      )) {
        const other = owner.get(one);
        if (other !== undefined) shared.push(`${one}: ${other} and ${id}`);
        owner.set(one, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has an id of its own', () => expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length));

  it('says elsewhere what its everyday words and ambiguous abbreviations are not', () => {
    const silent = metrics.filter(
      ({ needsContext = [], ambiguous = [], elsewhere = [] }) =>
        needsContext.length + ambiguous.length > 0 && elsewhere.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('lists as everyday words only names it has', () => {
    const stray = metrics.flatMap(({ id, name, aliases, needsContext = [] }) =>
      needsContext
        .filter((word) => ![name, ...aliases].some((one) => one.toLowerCase() === word.toLowerCase()))
        .map((word) => `${id}: ${word}`),
    );
    expect(stray).toEqual([]);
  });

  it('gives a baseline in ascending order, as a fraction where it is a rate', () => {
    const wrong = metrics.filter(
      ({ unit, baseline }) =>
        baseline &&
        !(
          baseline.low <= baseline.typical &&
          baseline.typical <= baseline.high &&
          (unit !== 'rate' || baseline.low < 1)
        ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
