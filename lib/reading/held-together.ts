import type { Choice } from './choose';
import { chosen, type Parts, type Rankings } from './find-parts';
import type { Line } from './outline';
import { ASK_BELOW, GUESS_FROM } from './reading';
import { type Odds, type Requirements, requirementsOf } from './requirements';
import { SURE_LABEL } from './said-by-label';
import { allHold, SURE, togetherOdds } from './together';
import { requirementsIn, type Weakest, weakestOf } from './weakest';

interface Held {
  /** Null where a core part is missing by itself. */
  required: Requirements | null;
  /** The parts by how sure they are, beside each other. */
  rankings: Rankings;
  /** What to ask about; null where everything holds, and where something fails that is said as it is. */
  doubtful: Weakest | null;
}

/** How sure it must be for a form whose core fields are all filled: what stands there means what it says, whatever else is said. */
const SURE_IN_FIELDS = 1;

/**
 * Whether the core parts make an experiment together, where each of them nearly does. If they do, a claim that may be
 * one is one for the sake of all the rest; if they do not, what stands least sure is asked about.
 */
export function heldTogether({ brief, lines, rankings }: Parts, stated: readonly Line[]): Held {
  const possible =
    rankings.hypothesis.presence >= GUESS_FROM && chosen(rankings.segment) && chosen(rankings.signal);
  const required = possible ? requirementsOf(rankings, stated) : null;
  if (!required || !isNearly(required.odds)) return { required, rankings, doubtful: null };
  if (togetherOdds(required, brief, lines) < SURE && !isFilledForm(required))
    return { required, rankings, doubtful: weakestOf(required.odds) };
  const { hypothesis } = rankings;
  const presence = Math.max(hypothesis.presence, ASK_BELOW);
  return { required, rankings: { ...rankings, hypothesis: { ...hypothesis, presence } }, doubtful: null };
}

function isFilledForm({ claims, segment, signal, odds }: Requirements): boolean {
  const inField = ({ features }: Choice<Line>) => (features.label ?? 0) >= SURE_LABEL;
  return [claims.primary, segment, signal].every(inField) && allHold(odds) >= SURE_IN_FIELDS;
}

/** A claim is the hardest to tell by its own words, so whether there is one may be open; the rest may not. */
function isNearly(odds: Odds): boolean {
  return requirementsIn(odds).every(
    ({ part, requirement, of }) => of > 0 || (part === 'hypothesis' && requirement === 'present'),
  );
}
