import { describe, expect, it } from 'vitest';
import type { Severity, State } from '../checks/check';
import type { ChecklistItem } from './checklist';
import { byUrgency, partState } from './part-state';

const item = (check: string, severity: Severity, state: State): ChecklistItem => ({
  check,
  part: 'hypothesis',
  group: 'core',
  severity,
  state,
  note: '',
  values: {},
  quotes: [],
  fromWriter: false,
  answer: null,
});

describe('partState', () => {
  it.each<[string, [Severity, State][], State | null]>([
    ['nothing was checked', [], null],
    [
      'all pass',
      [
        ['blocker', 'pass'],
        ['major', 'pass'],
      ],
      'pass',
    ],
    [
      'a blocker fails',
      [
        ['major', 'pass'],
        ['blocker', 'fail'],
      ],
      'fail',
    ],
    [
      'a blocker is not found',
      [
        ['blocker', 'unknown'],
        ['major', 'fail'],
      ],
      'unknown',
    ],
    [
      'a major fails while the blockers pass: weaker, not failed',
      [
        ['blocker', 'pass'],
        ['major', 'fail'],
      ],
      'warn',
    ],
    [
      'a major is not found: weaker, not missing',
      [
        ['blocker', 'pass'],
        ['major', 'unknown'],
      ],
      'warn',
    ],
    [
      'an accepted blocker is shown as accepted',
      [
        ['blocker', 'accepted'],
        ['major', 'pass'],
      ],
      'accepted',
    ],
    [
      'what waits does not hide what warns',
      [
        ['blocker', 'not-applicable'],
        ['minor', 'warn'],
      ],
      'warn',
    ],
  ])('%s', (_, states, expected) => {
    expect(partState(states.map(([severity, state], at) => item(`c${at}`, severity, state)))).toBe(expected);
  });
});

describe('byUrgency', () => {
  it('puts a failing blocker before a failing major, and passes last', () => {
    const items = [
      item('passes', 'blocker', 'pass'),
      item('major', 'major', 'fail'),
      item('blocker', 'blocker', 'unknown'),
    ];
    expect(byUrgency(items).map(({ check }) => check)).toEqual(['blocker', 'major', 'passes']);
  });
});
