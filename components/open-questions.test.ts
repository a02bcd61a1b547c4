import { describe, expect, it } from 'vitest';
import type { Answer, ChecklistItem } from '../lib/checklist/checklist';
import type { State } from '../lib/checks/check';
import { openQuestions } from './open-questions';

const item = (check: string, state: State, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  check,
  part: check.split('.')[0] ?? '',
  group: 'core',
  severity: 'blocker',
  state,
  note: '',
  values: {},
  quotes: [],
  fromWriter: false,
  answer: null,
  ...more,
});
const answer = (kind: Answer['kind']): Answer => ({
  id: 'a',
  brief: 'b',
  check: 'c',
  kind,
  text: 't',
  at: 1,
});

describe('openQuestions', () => {
  it('asks at most three, the verdict’s own first, whatever the order of the list', () => {
    const items = [
      item('organisation.owner', 'unknown'),
      item('window.present', 'unknown'),
      item('distribution.present', 'unknown'),
      item('signal.threshold', 'unknown'),
      item('signal.present', 'unknown'),
      item('segment.present', 'unknown'),
      item('hypothesis.present', 'unknown'),
    ];
    expect(openQuestions(items)).toEqual(['hypothesis.present', 'segment.present', 'signal.present']);
  });

  it('goes on to threshold, reach, channel, window once the core parts stand', () => {
    const items = [
      item('window.present', 'unknown'),
      item('distribution.present', 'fail'),
      item('volume.reach', 'fail'),
      item('signal.threshold', 'unknown'),
      item('hypothesis.present', 'pass'),
    ];
    expect(openQuestions(items)).toEqual(['signal.threshold', 'volume.reach', 'distribution.present']);
  });

  it('keeps smaller points about a core part for later: the reach comes first', () => {
    const items = [
      item('signal.baseline', 'unknown', { group: 'readable', severity: 'minor' }),
      item('volume.reach', 'unknown', { group: 'readable', severity: 'major' }),
    ];
    expect(openQuestions(items)).toEqual(['volume.reach', 'signal.baseline']);
  });

  it('asks one question per part: the gravest', () => {
    const items = [
      item('hypothesis.exact', 'fail', { severity: 'major' }),
      item('hypothesis.present', 'unknown'),
    ];
    expect(openQuestions(items)).toEqual(['hypothesis.present']);
  });

  it.each<[string, ChecklistItem]>([
    ['a warning: it tells, it does not ask', item('hypothesis.present', 'warn')],
    ['what passes', item('hypothesis.present', 'pass')],
    ['what does not apply', item('hypothesis.present', 'not-applicable')],
    [
      'what was answered, even if the answer does not do',
      item('hypothesis.present', 'fail', { answer: answer('told') }),
    ],
    ['what was accepted', item('hypothesis.present', 'accepted', { answer: answer('accepted') })],
    ['what was turned off', item('window.present', 'unknown', { answer: answer('turned-off') })],
  ])('does not ask about %s', (_, quiet) => {
    expect(openQuestions([quiet])).toEqual([]);
  });
});
