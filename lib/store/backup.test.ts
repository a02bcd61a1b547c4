import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../checklist/checklist';
import { type Backup, LONGEST_BACKUP, makeBackup, readBackup, restoreBackup } from './backup';
import { eraseEverything, rebuildStore } from './erase';
import { openStore } from './open-store';
import { recordAnswer } from './record-answer';
import { readCopies } from './second-copy';
import { readSettings, recordSettings } from './settings';
import { allAnswers } from './views';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-11-20' };
const answer: Answer = {
  id: 'a1',
  brief: 'notion:1',
  check: 'signal.present',
  kind: 'told',
  text: 'order rate',
  at: 5,
};
const backup = (change: Partial<Backup> = {}): Backup => ({
  assay: 'backup',
  version: 1,
  answers: [answer],
  locks: [],
  results: [],
  settings: {},
  ...change,
});
const restore = async (file: string) => {
  const found = readBackup(file);
  if (typeof found === 'string') throw new Error(found);
  await restoreBackup(found, 1000);
};

beforeEach(async () => {
  fakeBrowser.reset();
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

describe('a backup', () => {
  it('brings back answers and settings after everything was deleted, and keeps them twice again', async () => {
    await recordAnswer(answer, context);
    await recordAnswer({ ...answer, id: 'a2', brief: '*', kind: 'turned-off', text: '' }, context);
    await recordSettings({ power: 0.9 });
    const [answers, file] = [await allAnswers(), await makeBackup()];
    await eraseEverything();
    expect(await allAnswers()).toEqual([]);
    expect((await readSettings()).power).toBe(0.8);
    await restore(file);
    expect(await allAnswers()).toEqual(answers);
    expect((await readSettings()).power).toBe(0.9);
    expect(await readCopies()).toMatchObject({ answers: { length: 2 }, settings: { power: 0.9 } });
  });

  it('of any answers comes back the same', async () => {
    const answers = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        brief: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        check: fc.string({ minLength: 1, maxLength: 40 }),
        kind: fc.constantFrom<Answer['kind']>('told', 'accepted', 'turned-off', 'on-purpose'),
        text: fc.string({ unit: 'binary', maxLength: 60 }),
        at: fc.nat(),
      }),
      { selector: ({ brief, check, kind }) => JSON.stringify([brief, check, kind]), maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        await eraseEverything();
        await restore(JSON.stringify(backup({ answers: given })));
        const again = readBackup(await makeBackup());
        expect(again).toMatchObject({ answers: { length: given.length } });
        expect(again).toEqual(backup({ answers: expect.arrayContaining(given) as Answer[] }));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('does not take the place of a later answer, but of an earlier one', async () => {
    await recordAnswer({ ...answer, id: 'own', text: 'later', at: 9 }, context);
    await recordAnswer({ ...answer, id: 'old', check: 'segment.present', text: 'earlier', at: 1 }, context);
    await restore(
      JSON.stringify(backup({ answers: [answer, { ...answer, id: 'b2', check: 'segment.present' }] })),
    );
    const stored = (await allAnswers()).map(({ id, text }) => [id, text]);
    expect(stored).toEqual([
      ['own', 'later'],
      ['old', 'order rate'],
    ]);
  });

  it('whose ids are taken by other answers overwrites none of them', async () => {
    await recordAnswer(answer, context);
    await restore(JSON.stringify(backup({ answers: [{ ...answer, check: 'owner.present', text: 'Ines' }] })));
    expect((await allAnswers()).map(({ text }) => text).sort()).toEqual(['Ines', 'order rate']);
  });

  it('is restored whole or not at all', async () => {
    const store = await openStore();
    let puts = 0;
    const failing = function (this: unknown) {
      puts += 1;
      if (puts === 3) throw new Error('the disk gave up');
    };
    store.answers.hook('creating', failing);
    const answers = [1, 2, 3, 4].map((n) => ({ ...answer, id: `b${n}`, check: `c${n}` }));
    await expect(restore(JSON.stringify(backup({ answers })))).rejects.toMatchObject({ kind: 'failed' });
    store.answers.hook('creating').unsubscribe(failing);
    expect(await allAnswers()).toEqual([]);
  });
});

describe('a file that is no backup', () => {
  const text = JSON.stringify(backup());
  const cases: [string, string, ReturnType<typeof readBackup>][] = [
    ['nothing', '', 'not-a-backup'],
    ['words', 'Dear all, please find attached', 'not-a-backup'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'not-a-backup'],
    ['other JSON', '{"answers":[]}', 'not-a-backup'],
    ['cut short', text.slice(0, -5), 'not-a-backup'],
    ['a newer backup', text.replace('"version":1', '"version":2'), 'newer'],
    ['an answer of an unknown kind', text.replace('"told"', '"forged"'), 'not-a-backup'],
    ['an answer without an id', text.replace('"id":"a1"', '"id":""'), 'not-a-backup'],
    ['more than a backup holds', text.replace('{"assay"', '{"briefs":[],"assay"'), 'not-a-backup'],
    ['settings that make no sense', text.replace('"settings":{}', '"settings":{"power":80}'), 'not-a-backup'],
    ['a prototype', text.replace('{"assay"', '{"__proto__":{"polluted":true},"assay"'), 'not-a-backup'],
    ['JSON a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-backup'],
    ['too much', ' '.repeat(LONGEST_BACKUP + 1), 'too-large'],
  ];
  it.each(cases)('%s', (_, file, fault) => {
    expect(readBackup(file)).toBe(fault);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever the JSON', () => {
    const keys = fc.constantFrom(
      'assay',
      'version',
      'answers',
      'settings',
      '__proto__',
      'constructor',
      'prototype',
    );
    const hostile = fc.dictionary(keys, fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          hostile.map((value) => JSON.stringify(value)),
        ),
        (file) => {
          expect(() => readBackup(file)).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  }, 30_000);
});

describe('a database that cannot be opened any more', () => {
  it('is built anew with what the writer typed', async () => {
    await recordAnswer(answer, context);
    await recordSettings({ windowDays: 21 });
    await rebuildStore();
    expect(await allAnswers()).toEqual([answer]);
    expect((await readSettings()).windowDays).toBe(21);
  });
});

it('what was deleted on purpose does not come back as lost', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await recordAnswer(answer, context);
  await eraseEverything();
  (await openStore()).close();
  await recordSettings({ power: 0.9 });
  expect(await allAnswers()).toEqual([]);
  expect((await fakeBrowser.storage.session.get('trouble')).trouble).toBeUndefined();
});
