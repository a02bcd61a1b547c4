import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../checklist/checklist';
import type { Context } from '../checks/check';
import { openStore } from './open-store';
import { recordAnswer, withdrawAnswer } from './record-answer';
import { dropCopy, readCopies } from './second-copy';
import { forgetTab } from './tab-rows';
import { allAnswers } from './views';

const context: Context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-11-20' };
const answer: Answer = {
  id: 'a1',
  brief: 'docs:1',
  check: 'segment.specific',
  kind: 'told',
  text: 'bought twice',
  at: 1,
};
const trouble = async () => (await fakeBrowser.storage.session.get('trouble')).trouble;

/** Any write of the background. */
const write = () => forgetTab(99);

beforeEach(async () => {
  fakeBrowser.reset();
  (await openStore()).close();
  await Dexie.delete('assay');
  await write();
});

describe('data that was lost', () => {
  it('comes back when the database is deleted while it is open', async () => {
    await recordAnswer(answer, context);
    await Dexie.delete('assay');
    await write();
    expect(await allAnswers()).toEqual([answer]);
    expect(await trouble()).toBe('restored');
  });

  it('comes back when the browser hands out an empty database instead of a damaged one', async () => {
    await recordAnswer(answer, context);
    (await openStore()).close();
    await Dexie.delete('assay');
    await write();
    expect(await allAnswers()).toEqual([answer]);
    expect(await trouble()).toBe('restored');
  });

  it('comes back when single rows are missing', async () => {
    await recordAnswer(answer, context);
    const store = await openStore();
    await store.answers.clear();
    store.close();
    await write();
    expect(await allAnswers()).toEqual([answer]);
  });

  it('is noticed even when nothing had been typed', async () => {
    await Dexie.delete('assay');
    await write();
    expect(await trouble()).toBe('restored');
  });
});

describe('nothing was lost', () => {
  it('at the first start', async () => {
    expect(await trouble()).toBeUndefined();
    expect((await readCopies()).generation).toEqual(expect.any(String));
  });

  it('when an answer was taken back', async () => {
    await recordAnswer(answer, context);
    await withdrawAnswer(answer.id, context);
    (await openStore()).close();
    await write();
    expect(await allAnswers()).toEqual([]);
    expect(await trouble()).toBeUndefined();
  });

  it('when the worker was ended before it could make the second copy: it is made now', async () => {
    await recordAnswer(answer, context);
    await dropCopy('answers', answer.id);
    (await openStore()).close();
    await write();
    expect((await readCopies()).answers).toEqual([answer]);
    expect(await trouble()).toBeUndefined();
  });
});

it('restores only copies that are answers', async () => {
  await fakeBrowser.storage.local.set({
    'answer/x': { id: 'x', text: 3 },
    'answer/y': 'gone',
    'answer/a1': answer,
  });
  (await openStore()).close();
  await write();
  expect(await allAnswers()).toEqual([answer]);
});
