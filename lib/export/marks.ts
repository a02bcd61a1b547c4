import type { State } from '../checks/check';

/** A sign for each state that every editor and chat can show; never the only sign, the word stands beside it. */
export const MARKS: Readonly<Record<State, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  unknown: '?',
  accepted: '~',
  'not-applicable': '–',
};
