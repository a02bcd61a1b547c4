import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assess } from '../checklist/assess';
import type { Answer } from '../checklist/checklist';
import type { Context } from '../checks/check';
import { read } from '../reading/read';
import { openStore } from './open-store';
import { judgeAllAnew, recordAnswer, withdrawAnswer } from './record-answer';
import { recordReading } from './record-reading';
import { readCopies } from './second-copy';
import { allAnswers, allBriefs } from './views';

vi.mock('../checklist/assess', { spy: true });

const context: Context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-11-20' };
const answer: Answer = {
  id: 'a1',
  brief: 'docs:1',
  check: 'signal.present',
  kind: 'told',
  text: 'order rate',
  at: 1,
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(assess)
    .mockReset()
    .mockReturnValue({
      checklist: {
        language: { code: 'en', name: 'English', supported: true },
        isBrief: true,
        onPurpose: false,
        items: [],
      },
      verdict: { verdict: 'campaign', readiness: null, missing: [], blocking: [], debt: 0, onPurpose: false },
    });
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

async function readBrief(id: string): Promise<void> {
  const reading = read({ id, host: 'google-docs', title: id, blocks: [], gaps: [] });
  const place = { host: 'google-docs', url: 'https://docs.google.com/document/d/1/edit', editable: true };
  await recordReading({ ...place, tab: 1, id, route: 'live', gaps: [], reading, at: 1 }, context);
}

describe('an answer', () => {
  it('is stored, and kept a second time elsewhere', async () => {
    await recordAnswer(answer, context);
    expect(await allAnswers()).toEqual([answer]);
    expect((await readCopies()).answers).toEqual([answer]);
  });

  it('heard twice is stored once', async () => {
    await recordAnswer(answer, context);
    await recordAnswer({ ...answer, id: 'a2' }, context);
    expect(await allAnswers()).toEqual([answer]);
  });

  it('replaces an older one to the same check, and leaves those of another kind', async () => {
    await recordAnswer(answer, context);
    await recordAnswer({ ...answer, id: 'a2', kind: 'accepted', text: 'small list' }, context);
    await recordAnswer({ ...answer, id: 'a3', text: 'reply rate', at: 3 }, context);
    expect((await allAnswers()).map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'reply rate'],
      ['a2', 'small list'],
    ]);
  });

  it('judges its brief anew, and only that one', async () => {
    await readBrief('docs:1');
    await readBrief('docs:2');
    vi.mocked(assess).mockClear();
    await recordAnswer(answer, context);
    expect(vi.mocked(assess).mock.calls.map(([reading]) => reading.title)).toEqual(['docs:1']);
    expect(vi.mocked(assess).mock.lastCall?.[1]).toEqual([answer]);
  });

  it('for every brief judges every brief anew', async () => {
    await readBrief('docs:1');
    await readBrief('docs:2');
    vi.mocked(assess).mockClear();
    await recordAnswer({ ...answer, brief: '*', kind: 'turned-off' }, context);
    expect(assess).toHaveBeenCalledTimes(2);
  });

  it('taken back is gone in both places, and the brief is judged without it', async () => {
    await readBrief('docs:1');
    await recordAnswer(answer, context);
    expect(await withdrawAnswer('a1', context)).toEqual(answer);
    expect(await allAnswers()).toEqual([]);
    expect((await readCopies()).answers).toEqual([]);
    expect(vi.mocked(assess).mock.lastCall?.[1]).toEqual([]);
  });

  it('taken back twice is no fault', async () => {
    await recordAnswer(answer, context);
    await withdrawAnswer('a1', context);
    expect(await withdrawAnswer('a1', context)).toBe(null);
  });
});

it('judges everything anew when settings change, keeping each reading', async () => {
  await readBrief('docs:1');
  const [before] = await allBriefs();
  await judgeAllAnew({ ...context, power: 0.9 });
  expect(vi.mocked(assess).mock.lastCall?.[2].power).toBe(0.9);
  expect((await allBriefs())[0]?.reading).toEqual(before?.reading);
});

it('loses no answer when many are given at once', async () => {
  const many = Array.from({ length: 50 }, (_, n) => ({ ...answer, id: `a${n}`, check: `c${n}` }));
  await Promise.all(many.map((one) => recordAnswer(one, context)));
  expect(await allAnswers()).toHaveLength(50);
  expect((await readCopies()).answers).toHaveLength(50);
});
