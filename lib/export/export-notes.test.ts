import { describe, expect, it } from 'vitest';
import { someCommitment, someLock, someResult } from '../../test/run-builder';
import type { Answer } from '../checklist/checklist';
import { checks } from '../checks/list';
import { spokenWith } from '../words/spoken';
import { wordsIn } from '../words/words';
import { lockLine, type Run, resultLine, runNote, setAsideNote } from './export-notes';

const spoken = spokenWith(wordsIn('en'), new Map(checks.map(({ id, words }) => [id, words])));
const run = (over: Partial<Run> = {}): Run => ({
  commitment: someCommitment(),
  locks: [someLock()],
  result: null,
  ...over,
});
const changed = someCommitment({ words: { ...someCommitment().words, signal: 'click rate of the sampler' } });
const texts = (some: Run, quotes = true) =>
  runNote(some, quotes, spoken).lines.map((pieces) => pieces.map(({ text }) => text).join(''));

describe('the lock in an export', () => {
  it.each([
    [
      'before the start',
      {},
      'Locked on September 12, 2026, 21 days before the start. Nothing has changed since.',
    ],
    [
      'changed since',
      { commitment: changed },
      'Locked on September 12, 2026, 21 days before the start. Changed since: Success signal',
    ],
    [
      'after the start',
      { locks: [someLock({ on: '2026-10-05' })] },
      'Locked on October 5, 2026, 2 days after the start: it was not agreed beforehand. Nothing has changed since.',
    ],
    ['none', { locks: [] }, ''],
  ] as const)('%s', (_, over, line) => {
    expect(lockLine(run(over), spoken)).toBe(line);
  });

  it('shows each change word by word, and names it only where words of the brief stay behind', () => {
    const { lines } = runNote(run({ commitment: changed }), true, spoken);
    expect(lines[1]).toEqual([
      { how: 'same', text: 'Success signal, changed since: ' },
      { how: 'gone', text: 'order' },
      { how: 'new', text: 'click' },
      { how: 'same', text: ' rate of the sampler' },
    ]);
    expect(texts(run({ commitment: changed }), false)).toHaveLength(1);
  });

  it('tells of locks that were lifted, and why', () => {
    const past = someLock({ lifted: { at: 3, on: '2026-09-13', why: 'The list was cut' } });
    expect(texts(run({ locks: [past] }))).toEqual([
      'Locked on September 12, 2026, unlocked on September 13, 2026: The list was cut',
    ]);
  });
});

it('says the result and what was learned', () => {
  expect(resultLine(run({ result: someResult() }), spoken)).toMatch(
    /^Confirmed: \+45\s% \(between \+22\s% and \+71\s%\); agreed was \+37\s% or more\. Learned: The ritual beats/,
  );
  expect(resultLine(run(), spoken)).toBe('');
});

it('lists what was turned off, where and why; other answers are no business of this list', () => {
  const off = (over: Partial<Answer>): Answer => ({
    id: '1',
    brief: 'b',
    check: 'organisation.owner',
    kind: 'turned-off',
    text: '',
    at: 1,
    ...over,
  });
  const { lines } = setAsideNote(
    [
      off({ reason: 'The data team\u202E does' }),
      off({ brief: '*' }),
      off({ text: 'these words' }),
      off({ kind: 'accepted', text: 'Two of us' }),
    ],
    spoken,
  );
  expect(lines.map(([piece]) => piece?.text.replace(/^.*: /, ''))).toEqual([
    'Turned off in this brief, because The data team does',
    'Turned off in every brief',
    'Turned off for these words',
  ]);
});
