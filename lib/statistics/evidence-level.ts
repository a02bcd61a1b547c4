/** How much so many responses can carry, in words for people. Floors as used in the field, not laws. */
export type EvidenceLevel = 'suggestion' | 'anecdote' | 'directional' | 'fair' | 'sound';

/** Up to this many responses a result is a suggestion, whatever the arithmetic says. */
export const SUGGESTION = 12;

/** @param responses of the smaller arm */
export function evidenceLevel(responses: number): EvidenceLevel {
  if (responses <= SUGGESTION) return 'suggestion';
  if (responses < 30) return 'anecdote';
  if (responses < 100) return 'directional';
  return responses < 200 ? 'fair' : 'sound';
}
