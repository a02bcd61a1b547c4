import { describe, expect, it } from 'vitest';
import { findChannels } from './channels/find-channels';
import { lexiconInUse, using } from './in-use';
import { findMetrics } from './metrics/find-metrics';
import { lexiconWith, type OwnWord } from './own-words';
import { findDimensions } from './segments/find-dimensions';

const WORDS: OwnWord[] = [
  { kind: 'metric', name: 'Second-lap rate', also: ['open rate', 'laps'], shows: 'retention' },
  { kind: 'metric', name: 'Bench glances', also: [], shows: 'reach' },
  { kind: 'metric', name: 'Locker pulse', also: [], shows: '' },
  { kind: 'channel', name: 'Rink screen', also: ['scoreboard'], shows: 'rented' },
  { kind: 'channel', name: 'Locker notes', also: [], shows: '' },
  { kind: 'segment', name: 'Gold blades', also: ['blade club'], shows: '' },
];
const lexicon = lexiconWith(WORDS);
const metric = (text: string) => using(lexicon, () => findMetrics(text, { asMetric: true })[0]?.row ?? null);

describe('own words', () => {
  it.each([
    ['Laps go up', 'own:second-lap rate', 'none', 'rate', { retention: 2 }],
    ['the open rate of the mail', 'own:second-lap rate', 'none', 'rate', { retention: 2 }],
    ['bench glances', 'own:bench glances', 'core', 'count', {}],
  ])('%s is %s', (text, id, vanity, unit, answers) => {
    expect(metric(text)).toMatchObject({ id, vanity, unit, answers });
  });

  it('a metric that is said to measure anything answers every kind of claim', () => {
    expect(Object.keys(metric('the locker pulse')?.answers ?? {})).toHaveLength(8);
  });

  it('channels and segments are found by their names', () => {
    const channels = using(lexicon, () => findChannels('A card on the scoreboard, and locker notes'));
    expect(channels.map(({ row }) => [row.id, row.ownership, row.anchorEligible])).toEqual([
      ['own:rink screen', 'rented', false],
      ['own:locker notes', 'owned', true],
    ]);
    expect(using(lexicon, () => findDimensions('for the blade club'))).toMatchObject([{ dimension: 'list' }]);
  });

  it('leave to each finder what it is asked', () => {
    expect(using(lexicon, () => findChannels('Radio', { asChannel: true })).map(({ row }) => row.id)).toEqual(
      ['radio'],
    );
    expect(using(lexicon, () => findMetrics('Reach', { asMetric: true }))).toHaveLength(1);
    expect(using(lexicon, () => findMetrics('They reach the shop'))).toEqual([]);
  });

  it('mean nothing outside, also after work that failed', () => {
    expect(() => using(lexicon, () => JSON.parse('{'))).toThrow();
    expect(lexiconInUse()).toBeNull();
    expect(findMetrics('the open rate').map(({ row }) => row?.id)).toEqual(['open_rate']);
    expect(findChannels('the rink screen')).toEqual([]);
    expect(findDimensions('for gold blades')).toEqual([]);
  });

  it('none are the built-in lexicon', () => {
    expect(lexiconWith([])).toBeNull();
  });
});
