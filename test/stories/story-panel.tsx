import { useState } from 'react';
import type { DraftKeeper } from '../../components/drafts';
import { Panel } from '../../components/panel';
import type { PanelActions } from '../../components/panel-actions';
import type { PanelView } from '../../components/panel-view';
import { panelView } from '../../components/panel-view';
import type { Answer } from '../../lib/checklist/checklist';
import type { Lock } from '../../lib/run/lock';
import type { Result } from '../../lib/run/result';
import { judged } from '../../lib/store/judged';
import { someLock, someResult } from '../run-builder';
import { CONTEXT, type Story, tabShowing } from './story';

/** A panel over one story that answers in memory like the real one: what is said is judged at once. */
export function StoryPanel({ story }: { story: Story }) {
  const [answers, setAnswers] = useState<Answer[]>(story.answers ?? []);
  const add = async (answer: Omit<Answer, 'id' | 'at' | 'brief'>, brief: string) => {
    setAnswers((before) => [
      ...before.filter((other) => other.check !== answer.check || other.kind !== answer.kind),
      { ...answer, brief, id: `${answer.kind} ${answer.check}`, at: before.length },
    ]);
    return 'done' as const;
  };
  const [locks, setLocks] = useState(story.locks ?? []);
  const [result, setResult] = useState(story.result ?? null);
  const about = story.brief?.id ?? '';
  const [keeper] = useState<DraftKeeper>({ all: () => draftsOf(story, about), keep: () => undefined });
  const done = async () => 'done' as const;
  const actions: PanelActions = {
    answer: (check, text) => add({ check, text, kind: 'told' }, about),
    accept: (check, text) => add({ check, text, kind: 'accepted' }, about),
    turnOff: (check, scope, passage, reason) =>
      add(
        { check, text: scope === 'here' ? passage : '', kind: 'turned-off', reason },
        scope === 'everywhere' ? '*' : about,
      ),
    withdraw: async (id) => {
      setAnswers((before) => before.filter((answer) => answer.id !== id));
      return 'done';
    },
    declareCampaign: (text) => add({ check: 'verdict', text, kind: 'on-purpose' }, about),
    claimBrief: () => add({ check: 'verdict', text: 'brief', kind: 'told' }, about),
    lock: async () => {
      const { commitment } = story.brief ?? {};
      const over = { on: CONTEXT.today, ...(commitment && { commitment }) };
      setLocks((before) => [...before, someLock({ id: `lock ${before.length}`, ...over })]);
      return 'done';
    },
    unlock: async (id, why) => {
      const lifted = { at: 1, on: CONTEXT.today, why };
      setLocks((before) => before.map((lock) => (lock.id === id ? { ...lock, lifted } : lock)));
      return 'done';
    },
    enterResult: async (counted) => {
      setResult(someResult(counted));
      return 'done';
    },
    withdrawResult: async () => {
      setResult(null);
      return 'done';
    },
    readNow: done,
    pause: done,
    mark: done,
    report: async () => null,
    paste: done,
    allowHost: async () => false,
    troubleSeen: done,
    copyText: async () => true,
    openSettings: () => undefined,
    close: () => undefined,
    handOut: async () => true,
    insert: async () => 'inserted',
    ...(story.reveal ? { reveal: () => undefined } : {}),
  };
  return (
    <Panel
      view={viewOf(story, answers, locks, result)}
      around={story.around}
      actions={actions}
      keeper={keeper}
      retry={() => undefined}
    />
  );
}

function draftsOf({ drafts = {} }: Story, brief: string): Record<string, string> {
  return Object.fromEntries(Object.entries(drafts).map(([key, text]) => [`${brief}\n${key}`, text]));
}

function viewOf({ view, brief }: Story, answers: Answer[], locks: Lock[], result: Result | null): PanelView {
  if (!brief) return view ?? { kind: 'opening' };
  const now = { ...brief, ...judged(brief.reading, answers, CONTEXT) };
  return panelView({ tab: tabShowing(brief), brief: now, answers, locks, result });
}
