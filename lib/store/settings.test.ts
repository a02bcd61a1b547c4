import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KINDS, SHOWS } from '../settings/own-words';
import { DEFAULTS, LIMITS } from '../settings/settings';
import { contextOf } from './context';
import { openStore } from './open-store';
import { readSettings, recordSettings } from './settings';

beforeEach(async () => {
  fakeBrowser.reset();
  await (await openStore()).settings.clear();
});

const company = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

describe('settings', () => {
  it('are ours where nobody has set any', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it("are the company's before ours, and the writer's before the company's", async () => {
    await company({ power: 0.9, windowDays: 28 });
    await recordSettings({ windowDays: 7 });
    expect(await readSettings()).toEqual({ ...DEFAULTS, power: 0.9, windowDays: 7 });
  });

  it('changed one at a time stay', async () => {
    await recordSettings({ power: 0.95 });
    await recordSettings({ significance: 0.1 });
    expect(await readSettings()).toEqual({ ...DEFAULTS, significance: 0.1, power: 0.95 });
  });

  const senseless: [string, Record<string, unknown>][] = [
    ['per cent instead of a fraction', { significance: 5, power: 80 }],
    ['text', { windowDays: '14 days' }],
    ['words that are none', { ownWords: 'laps', quietMode: 'yes' }],
    ['nothing', { significance: null, power: undefined }],
    ['half a day', { windowDays: 0.5 }],
    ['names of the prototype', { constructor: 0.1, __proto__: { power: 0.9 }, toString: 0.2 }],
    ['names nobody knows', { theme: 'dark' }],
  ];
  it.each(senseless)('of a company that make no sense are left out: %s', async (_, policy) => {
    await company(policy);
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('survive a browser that refuses to look for a company', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(
      new Error('Managed storage manifest not found'),
    );
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')).properties;
  it('are documented for companies, all of them', () => {
    expect(Object.keys(schema)).toEqual([...Object.keys(LIMITS), 'welcome']);
    for (const [name, value] of Object.entries(DEFAULTS))
      expect(schema[name].description).toContain(`Default ${Array.isArray(value) ? 'none' : value}.`);
  });

  it.each(['significance', 'power', 'windowDays'] as const)(
    'are documented with their limits: %s',
    (name) => {
      // In words: Chromium refuses an extension whose schema gives limits to anything but whole numbers.
      const [, low = '', high = ''] = /between ([\d.]+) and ([\d.]+)/.exec(schema[name].description) ?? [];
      const allowed = (value: number) => LIMITS[name].safeParse(value).success;
      expect([Number(low), Number(high), Number(low) * 0.9, Number(high) * 1.1].map(allowed)).toEqual([
        true,
        true,
        false,
        false,
      ]);
    },
  );

  it('are documented with what own words may be', () => {
    const { kind, shows } = schema.ownWords.items.properties;
    expect(kind.enum).toEqual(KINDS);
    expect(shows.enum).toEqual([...SHOWS.metric, ...SHOWS.channel]);
  });

  it("take a company's words in whole or not at all", async () => {
    const word = { kind: 'channel', name: 'Rink screen', also: ['scoreboard'], shows: 'owned' };
    await company({ ownWords: [word] });
    expect((await readSettings()).ownWords).toEqual([word]);
    await company({ ownWords: [word, { ...word, shows: 'retention' }] });
    expect((await readSettings()).ownWords).toEqual([]);
  });
});

it.each([
  ['Pacific/Auckland', '2027-01-01'],
  ['America/Los_Angeles', '2026-12-31'],
  ['UTC', '2026-12-31'],
])('today is the day on the wall of the writer: %s', (zone, day) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  expect(contextOf(DEFAULTS, Date.UTC(2026, 11, 31, 18)).today).toBe(day);
  process.env.TZ = before;
});
