import { describe, expect, it } from 'vitest';
import { parseText } from '../lib/brief/parse-text';
import { assess } from '../lib/checklist/assess';
import { read } from '../lib/reading/read';
import { DEFAULTS } from '../lib/settings/settings';
import { CORE } from './core-parts';
import { nextRepair, repaired, SAMPLE } from './sample-brief';

const judged = (text: string) =>
  assess(read(parseText(text, '')), [], { ...DEFAULTS, today: '2026-05-04' }).verdict;

describe('the sample brief of the welcome page', () => {
  it('goes from a campaign to an experiment, ready to run, one repair at a time', () => {
    let text = SAMPLE;
    for (const part of CORE) {
      const { verdict, missing } = judged(text);
      expect([verdict, nextRepair(missing)]).toEqual(['campaign', part]);
      text = repaired(text, part);
    }
    expect(judged(text)).toMatchObject({ verdict: 'experiment', readiness: 'ready', missing: [] });
  });

  it.each(CORE)('repaired in %s alone it is still a campaign', (part) => {
    const { verdict, missing } = judged(repaired(SAMPLE, part));
    expect(verdict).toBe('campaign');
    expect(missing).toEqual(CORE.filter((other) => other !== part));
  });

  it('gets the line back that somebody deleted, and keeps what they wrote', () => {
    const without = `${SAMPLE.split('\n')
      .filter((line) => !line.startsWith('Audience'))
      .join('\n')}\nA note of mine\n`;
    expect(repaired(without, 'segment')).toMatch(/A note of mine\nAudience: Members in Bristol/);
    expect(repaired('  audience: all\nMore', 'segment')).toMatch(/^Audience: Members .*\nMore$/);
  });
});
