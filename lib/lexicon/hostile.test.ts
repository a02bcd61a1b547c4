import { beforeAll, describe, expect, it } from 'vitest';
import { findChange } from './change-words/find-change';
import { channels } from './channels/channels';
import { findChannels } from './channels/find-channels';
import { labelOf } from './labels/label-of';
import { findMetrics } from './metrics/find-metrics';
import { metrics } from './metrics/metrics';
import { findDimensions } from './segments/find-dimensions';
import { findVagueAudience } from './segments/find-vague-audience';
import { findWording } from './wording/find-wording';

const prose = [...metrics, ...channels].map(({ example }) => `${example}.`).join(' ');
const normal = prose.repeat(10).slice(0, 100_000);
const finders = {
  findMetrics,
  findChannels,
  findDimensions,
  findVagueAudience,
  findWording,
  findChange,
  labelOf,
};

/** Least time of several runs, milliseconds: what the work takes when nothing else gets in the way. */
function cost(find: (text: string) => unknown, text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const different = `${text}${' '.repeat(run)}`;
    const before = performance.now();
    find(different);
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

const hostile = {
  'one long word': 'a'.repeat(100_000),
  'one endless sentence': 'we believe that '.repeat(6_250),
  dots: '.'.repeat(100_000),
  brackets: '('.repeat(100_000),
  'invisible characters': '\u200b\u202e'.repeat(50_000),
  'a long address': `https://a.example/${'a/b?c=d&'.repeat(12_500)}`,
  emoji: '😀'.repeat(50_000),
  bullets: '- \n'.repeat(33_000),
  'numbers and commas': '1,1,'.repeat(25_000),
  newlines: '\n'.repeat(100_000),
  quotes: '"'.repeat(100_000),
  'if we if we': 'if we '.repeat(16_600),
  'combining marks': `a${'\u0301'.repeat(100_000)}`,
  'a-a-a': 'a-'.repeat(50_000),
  'rate of rate of': 'rate of '.repeat(12_500),
  'replies per replies per': 'replies per '.repeat(8_300),
  'people who people who': 'people who bought '.repeat(5_500),
  'in Leeds in Leeds': 'In Leeds '.repeat(11_000),
};

describe.each(Object.entries(finders))('%s', (_name, find) => {
  const part = normal.slice(0, 4_000);
  let ofNormal = 0;

  beforeAll(() => {
    ofNormal = cost(find, normal, 4);
  });

  it('takes at most 15 times as long for ten times the text', () => {
    let once = Number.POSITIVE_INFINITY;
    let tenTimes = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 20; round++) {
      once = Math.min(once, cost(find, part + '.'.repeat(round), 3));
      tenTimes = Math.min(tenTimes, cost(find, part.repeat(10) + '.'.repeat(round), 1));
    }
    expect(tenTimes).toBeLessThan(15 * once + 5);
  });

  it.each(Object.entries(hostile))('is not held up by %s', (_kind, text) => {
    expect(cost(find, text, 1)).toBeLessThan(15 * ofNormal + 30);
  });
});
