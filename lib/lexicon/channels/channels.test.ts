import { describe, expect, it } from 'vitest';
import { metrics } from '../metrics/metrics';
import { channels } from './channels';
import { findChannels } from './find-channels';

const idsIn = (text: string) => findChannels(text).map(({ row }) => row.id);

describe('every channel', () => {
  it.each(channels)('$id is found in its example', ({ id, example }) =>
    expect(idsIn(example), example).toContain(id),
  );

  const elsewhere = channels.flatMap(({ id, elsewhere }) =>
    (elsewhere ?? []).map((sentence) => ({ id, sentence })),
  );
  it.each(elsewhere)('$id is not found in "$sentence"', ({ id, sentence }) =>
    expect(idsIn(sentence)).not.toContain(id),
  );

  it('has a name of its own', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases } of channels) {
      for (const one of new Set([name, ...aliases].map((written) => written.toLowerCase()))) {
        const other = owner.get(one);
        if (other !== undefined) shared.push(`${one}: ${other} and ${id}`);
        owner.set(one, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has an id of its own', () => expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length));

  it('names only metrics that have a row', () => {
    const known = new Set(metrics.map(({ id }) => id));
    expect(channels.flatMap(({ usualMetrics }) => usualMetrics.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('says elsewhere what its everyday words are not', () => {
    const silent = channels.filter(
      ({ needsContext = [], elsewhere = [] }) => needsContext.length > 0 && elsewhere.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
