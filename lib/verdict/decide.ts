import type { Checklist, ChecklistItem } from '../checklist/checklist';
import { debtOf } from './debt';
import type { Verdict } from './verdict';

/** What makes an experiment; each is missing when one of its blockers neither passes nor merely warns. */
export const CORE = ['hypothesis', 'segment', 'signal'] as const;

/**
 * The verdict over a checklist. In this order: a language Assay cannot read is not judged; what is no brief is
 * not judged; a brief whose three core parts stand is an experiment; any other brief is a campaign.
 * A risk the writer accepts counts for readiness, never for the verdict: the brief still lacks the part.
 */
export function decide(checklist: Checklist): Verdict {
  const { items, onPurpose, language, isBrief } = checklist;
  const missing = CORE.filter((part) => items.some((item) => item.part === part && blocks(item)));
  const blocking = items.filter(holdsUp).map(({ check }) => check);
  const nothing = { readiness: null, missing: [], blocking: [], debt: 0, onPurpose: false } as const;
  if (!language.supported) return { verdict: 'unsupported', ...nothing, missing: [], blocking: [] };
  if (!isBrief) return { verdict: 'not-a-brief', ...nothing, missing: [], blocking: [] };
  const debt = debtOf(items);
  if (missing.length > 0) return { verdict: 'campaign', readiness: null, missing, blocking, debt, onPurpose };
  return {
    verdict: 'experiment',
    readiness: blocking.length === 0 ? 'ready' : 'not-ready',
    missing,
    blocking,
    debt,
    onPurpose,
  };
}

function blocks({ severity, state }: ChecklistItem): boolean {
  return severity === 'blocker' && (state === 'fail' || state === 'unknown' || state === 'accepted');
}

/** Majors decide readiness: they must pass, warn, be accepted or not apply. */
function holdsUp({ severity, state }: ChecklistItem): boolean {
  return (severity === 'major' || severity === 'blocker') && (state === 'fail' || state === 'unknown');
}
