import { describe, expect, it } from 'vitest';
import { lexicon, type OwnRows, withOwnRows } from './lexicon';

const own: OwnRows = {
  metrics: [
    {
      id: 'second_lap',
      name: 'Second-lap rate',
      aliases: ['open rate', 'laps'],
      family: 'retention',
      vanity: 'none',
      unit: 'rate',
      better: 'up',
      lag: 'days',
      segmentable: 'yes',
      fitsTwoWeekWindow: 'yes',
      answers: { retention: 2 },
    },
  ],
  channels: [
    {
      id: 'rink_screen',
      name: 'Rink screen',
      aliases: ['scoreboard', 'newsletter'],
      ownership: 'owned',
      role: 'source',
      anchorEligible: true,
      growsWithUse: 'partly',
      generatesSignal: 'yes',
      measurability: 'aggregate',
      splitTest: 'none',
      feedbackDays: 1,
      reachUnit: 'skaters',
      usualMetrics: ['qr_scans'],
    },
  ],
  segments: [{ name: 'Gold blades', aliases: ['blades, gold'] }],
};
const ours = withOwnRows(lexicon, own);

describe('a company row', () => {
  it('is found under a name nobody else has', () => {
    expect(ours.findMetrics('Laps go up').map(({ row }) => row?.id)).toEqual(['second_lap']);
    expect(ours.findChannels('A card on the scoreboard').map(({ row }) => row.id)).toEqual(['rink_screen']);
    expect(ours.findDimensions('for gold blades')).toEqual([
      { dimension: 'list', start: 4, end: 15, weight: 2 },
    ]);
  });

  it('wins over a built-in row of the same name', () => {
    expect(ours.findMetrics('The open rate rises').map(({ row }) => row?.id)).toEqual(['second_lap']);
    expect(ours.findChannels('in the newsletter').map(({ row }) => row.id)).toEqual(['rink_screen']);
  });

  it('replaces the built-in row of the same id', () => {
    const [row] = lexicon.metrics
      .filter(({ id }) => id === 'ctr')
      .map((ctr) => ({ ...ctr, name: 'Tap rate', aliases: [] }));
    const changed = withOwnRows(lexicon, { metrics: row ? [row] : [] });
    expect(changed.metrics.filter(({ id }) => id === 'ctr')).toHaveLength(1);
    expect(changed.findMetrics('the tap rate').map(({ name }) => name)).toEqual(['tap rate']);
  });

  it('leaves every other row and the built-in lexicon as they were', () => {
    expect(ours.findMetrics('the reply rate').map(({ row }) => row?.id)).toEqual(['reply_rate']);
    expect(lexicon.findMetrics('the open rate').map(({ row }) => row?.id)).toEqual(['open_rate']);
    expect(lexicon.findDimensions('for gold blades')).toEqual([]);
  });
});
