// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Answer } from '../lib/checklist/checklist';
import { checks } from '../lib/checks/list';
import type { Reading } from '../lib/reading/reading';
import { judged } from '../lib/store/judged';
import type { BriefRow } from '../lib/store/rows';
import { spokenWith } from '../lib/words/spoken';
import { wordsIn } from '../lib/words/words';
import { context } from '../test/check-cases';
import { found, hypothesis, reading, segment, signal as signalOf } from '../test/reading-builder';
import { tabShowing } from '../test/stories/story';
import type { DraftKeeper } from './drafts';
import { Panel } from './panel';
import type { PanelActions } from './panel-actions';
import { SpokenIn } from './spoken';

const spoken = spokenWith(wordsIn('en'), new Map(checks.map(({ id, words }) => [id, words])));

/** A brief that says what it believes and about whom, but not how it will know; `over` adds what it has come to say. */
function briefRow(over: Partial<Reading> = {}, id = 'story'): BriefRow {
  const read = reading({
    hypothesis: hypothesis('Nurses on night shift who see the ready-at-two menu will order soup more often'),
    segment: segment('Nurses on night shift who ordered in the past 30 days'),
    ...over,
  });
  return {
    id,
    title: 'Soup at two',
    host: 'google-docs',
    url: 'https://docs.google.com/document/d/soup/edit',
    editable: true,
    route: 'live',
    gaps: [],
    readAt: 0,
    reading: read,
    ...judged(read, [], context),
  };
}

const forgetful: DraftKeeper = { all: () => ({}), keep: vi.fn() };
const done = () => vi.fn(async () => 'done' as const);
let actions: { [K in keyof Required<PanelActions>]: ReturnType<typeof vi.fn> & PanelActions[K] };

beforeEach(() => {
  actions = {
    answer: done(),
    accept: done(),
    turnOff: done(),
    withdraw: done(),
    declareCampaign: done(),
    claimBrief: done(),
    pause: done(),
    lock: done(),
    unlock: done(),
    enterResult: done(),
    withdrawResult: done(),
    readNow: done(),
    paste: done(),
    troubleSeen: done(),
    copyText: vi.fn(async () => true),
    openSettings: vi.fn(),
    close: vi.fn(),
    allowHost: vi.fn(async () => true),
    handOut: vi.fn(async () => true),
    reveal: vi.fn(),
  } as typeof actions;
});
afterEach(cleanup);

const FEW = ['window.present', 'organisation.owner', 'distribution.present'];

function panel(brief: BriefRow, answers: Answer[] = []) {
  const now = { ...brief, ...judged(brief.reading, answers, context) };
  // A few rows are enough, and looking for roles among seventy takes seconds.
  const few = now.checklist.items.filter(({ group, check }) => group === 'core' || FEW.includes(check));
  now.checklist = { ...now.checklist, items: few };
  return (
    <SpokenIn value={spoken}>
      <Panel
        view={{ kind: 'brief', brief: now, answers, locks: [], result: null, tab: tabShowing(brief) }}
        around={{ places: [], reachable: false, marks: false, trouble: null, today: '2026-09-14' }}
        actions={actions}
        keeper={forgetful}
        retry={() => undefined}
      />
    </SpokenIn>
  );
}

const signal = () => screen.getByRole('article', { name: 'Success signal' });
const field = () => within(signal()).getByRole<HTMLTextAreaElement>('textbox');

describe('answering', () => {
  it('tells once what was typed, however often it is submitted, and clears the field', async () => {
    render(panel(briefRow()));
    fireEvent.change(field(), { target: { value: '  soup orders per shift  ' } });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(actions.answer.mock.calls).toEqual([['signal.present', 'soup orders per shift']]);
  });

  it('keeps what was typed when it could not be stored, and says so', async () => {
    actions.answer.mockResolvedValue('failed');
    render(panel(briefRow()));
    fireEvent.change(field(), { target: { value: 'soup orders' } });
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true });
    await within(signal()).findByText(/could not be saved/);
    expect(field().value).toBe('soup orders');
  });

  it('sends nothing for an empty field', () => {
    render(panel(briefRow()));
    fireEvent.change(field(), { target: { value: '   ' } });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(actions.answer).not.toHaveBeenCalled();
  });
});

describe('while the brief is re-read', () => {
  it('keeps the draft, the very field and the focus', () => {
    const { rerender } = render(panel(briefRow()));
    const before = field();
    before.focus();
    fireEvent.change(before, { target: { value: 'soup ord' } });
    rerender(panel(briefRow({ owner: found('Ana Reyes') })));
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.value).toBe('soup ord');
  });

  it('keeps the field open although the brief has come to say it', () => {
    const { rerender } = render(panel(briefRow()));
    const before = field();
    before.focus();
    fireEvent.change(before, { target: { value: 'soup ord' } });
    rerender(panel(briefRow({ signal: signalOf('soup orders per shift', null) })));
    expect(within(signal()).getByText(/soup orders per shift/)).toBeTruthy();
    expect(field().value).toBe('soup ord');
  });

  it('keeps the draft of one brief apart from another', () => {
    const { rerender } = render(panel(briefRow()));
    fireEvent.change(field(), { target: { value: 'soup ord' } });
    rerender(panel(briefRow({}, 'other')));
    expect(field().value).toBe('');
    rerender(panel(briefRow()));
    expect(field().value).toBe('soup ord');
  });
});

describe('what the writer said', () => {
  const told: Answer = {
    id: 'answer-7',
    brief: 'story',
    check: 'signal.present',
    kind: 'told',
    text: 'Soup orders per shift, from 12 % to 18 %',
    at: 1,
  };

  it('is marked as not being in the brief, and can be taken back', () => {
    render(panel(briefRow(), [told]));
    const card = within(signal());
    expect(card.getByText('From you, not in the brief yet')).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Withdraw' }));
    expect(actions.withdraw.mock.calls).toEqual([['answer-7']]);
  });

  it('can be edited, starting from what was said', () => {
    render(panel(briefRow(), [told]));
    fireEvent.click(within(signal()).getByRole('button', { name: 'Edit' }));
    expect(field().value).toBe(told.text);
  });
});

describe('keys', () => {
  const press = (key: string, more: KeyboardEventInit = {}) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key, altKey: true, ...more });

  it('walk through the open points, forward and back, and round again', () => {
    render(panel(briefRow()));
    press('ArrowDown');
    const first = document.activeElement;
    expect(first?.closest('article')).toBe(screen.getByRole('article', { name: 'Hypothesis' }));
    press('ArrowDown');
    expect(document.activeElement).toBe(field());
    press('ArrowUp');
    expect(document.activeElement).toBe(first);
  });

  it('copy and close without a mouse', async () => {
    render(panel(briefRow()));
    press('C', { shiftKey: true, code: 'KeyC' });
    await screen.findByText('Copied');
    press('Q', { shiftKey: true, code: 'KeyQ' });
    expect(actions.handOut.mock.calls).toEqual([['rich', true]]);
    expect(actions.close).toHaveBeenCalledTimes(1);
  });

  it('leave plain typing alone', () => {
    render(panel(briefRow()));
    fireEvent.keyDown(field(), { key: 'C', shiftKey: true, code: 'KeyC' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(actions.handOut).not.toHaveBeenCalled();
  });
});

describe('hostile words', () => {
  const HOSTILE = [
    '<img src=x onerror="globalThis.pwned=1">',
    '<script>globalThis.pwned=1</script>',
    '"><svg/onload=globalThis.pwned=1>',
    '\u202Egnp.exe\u2066',
    '{count, plural, other {x}}',
    'javascript:globalThis.pwned=1',
  ];

  it.each(HOSTILE)('stay text wherever they are shown: %s', (words) => {
    const brief = briefRow();
    const quote = { text: words, block: 'p', start: 0, end: words.length };
    const read = { ...brief.reading, hypothesis: { ...hypothesis(words), quote } };
    const said: Answer = {
      id: 'x',
      brief: 'story',
      check: 'window.present',
      kind: 'told',
      text: words,
      at: 1,
    };
    const { container } = render(panel({ ...brief, title: words, reading: read }, [said]));
    expect(container.querySelector('img, script, a, iframe, svg[onload]')).toBeNull();
    expect(Reflect.get(globalThis, 'pwned')).toBeUndefined();
    const shown = [...container.querySelectorAll('bdi')].map((element) => element.textContent);
    const seen = words.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
    expect(shown.filter((text) => text === seen).length).toBeGreaterThanOrEqual(2);
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('turning a check off', () => {
  it('asks why, and takes no answer for one', async () => {
    render(panel(briefRow()));
    const [more] = await screen.findAllByRole('button', { name: /^More for: It starts and stops/ });
    if (!more) throw new Error('no menu');
    fireEvent.click(more);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Not in this brief' }));
    const field = await screen.findByLabelText('Not in this brief. Why? (may stay empty)');
    fireEvent.click(screen.getByRole('button', { name: 'Turn off' }));
    await vi.waitFor(() => expect(actions.turnOff).toHaveBeenCalledWith('window.present', 'brief', '', ''));
    expect(field.isConnected).toBe(false);
  });
});

describe('the lock', () => {
  const whole = {
    signal: signalOf('soup orders per shift', null, { measuresClaim: 'yes' }),
    threshold: found('18 % or more'),
  };
  it('is offered for an experiment, and not for a campaign', () => {
    render(panel(briefRow(whole)));
    fireEvent.click(screen.getByRole('button', { name: 'Lock it' }));
    expect(actions.lock).toHaveBeenCalledOnce();
    cleanup();
    render(panel(briefRow()));
    expect(screen.queryByRole('button', { name: 'Lock it' })).toBeNull();
  });
});
