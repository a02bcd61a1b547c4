import { describe, expect, it } from 'vitest';
import type { Check, Context, Judgement } from '../lib/checks/check';
import type { Reading } from '../lib/reading/reading';
import { reading } from './reading-builder';

export const context: Context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-03-02' };

/** Judges, and demands that the note exists, that its blanks are filled and that quotes are whole. */
export function judge(check: Check, of: Partial<Reading>, given: Partial<Context> = {}): Judgement {
  const judgement = check.judge(reading(of), { ...context, ...given });
  const note = check.words.notes[judgement.note];
  expect(note, `${check.id} has no note "${judgement.note}"`).toBeTypeOf('string');
  for (const [, blank] of (note ?? '').matchAll(/\{(\w+)\}/g)) {
    expect(judgement.values, `${check.id}.${judgement.note} needs {${blank}}`).toHaveProperty(blank ?? '');
  }
  return judgement;
}

/** One row of a check's table: `state note` it must have, what the brief is like, what the reading holds. */
export type Row = [expected: string, brief: string, of: Partial<Reading>, given?: Partial<Context>];

/** Runs a check's table. */
export function cases(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    it.each(rows)('%s: %s', (expected, _brief, of, given) => {
      const { state, note } = judge(check, of, given);
      expect(`${state} ${note}`).toBe(expected);
    });
  });
}
