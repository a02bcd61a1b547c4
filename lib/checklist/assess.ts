import type { Context } from '../checks/check';
import type { Reading } from '../reading/reading';
import type { Verdict } from '../verdict/verdict';
import type { Answer, Checklist } from './checklist';

/**
 * From what the brief says and what the writer answered to the checklist and its verdict.
 * Pure; cheap enough to run on every answer.
 */
export function assess(
  reading: Reading,
  _answers: readonly Answer[],
  _context: Context,
): { checklist: Checklist; verdict: Verdict } {
  return {
    checklist: { language: reading.language, isBrief: reading.brief.is, onPurpose: false, items: [] },
    verdict: {
      verdict: 'campaign',
      readiness: null,
      missing: ['hypothesis', 'segment', 'signal'],
      blocking: [],
      debt: 0,
      onPurpose: false,
    },
  };
}
