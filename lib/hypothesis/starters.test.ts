import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { kindsOfClaim } from '../checks/kinds-of-claim';
import { read as readBrief } from '../reading/read';
import { skeleton, starters } from './starters';

describe('starters', () => {
  it('has one for every kind of claim', () => {
    expect(Object.keys(starters).sort()).toEqual(Object.keys(kindsOfClaim).sort());
  });

  it.each(Object.entries(starters))('leaves what only the writer knows in brackets: %s', (_, sentence) => {
    expect(sentence.match(/\[[^[\]]+\]/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.values(starters))('is no hypothesis until the brackets are gone: %s', (sentence) => {
    const read = (text: string) => readBrief(parseText(`Hypothesis: ${text}`, 'plan.txt')).hypothesis;
    expect(read(sentence)).toBeNull();
    expect(read(sentence.replace(/[[\]]/g, ''))).not.toBeNull();
  });
});

describe('skeleton', () => {
  it('has a line for every part that makes an experiment ready', () => {
    const labels = parseText(skeleton, 'plan.txt').blocks.flatMap(({ label }) => (label ? [label] : []));
    expect(labels).toEqual([
      'Hypothesis',
      'Audience',
      'Primary metric',
      'What we make',
      'Channel',
      'Window',
      'Owner',
    ]);
  });
});
