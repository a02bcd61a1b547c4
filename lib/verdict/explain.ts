import type { Checklist, ChecklistItem } from '../checklist/checklist';
import { ASK_BELOW, type Found, type PartName, type Reading } from '../reading/reading';
import { CORE } from './decide';
import type { Verdict } from './verdict';

/** Which line of the rule decided: language, kind of document, a core part that does not stand, or readiness. */
export type Rule = 'language' | 'no-brief' | 'core-part' | 'open-points' | 'nothing-open';

/** How one part of the brief was found, and what its checks made of it. */
export interface PartExplained {
  part: PartName;
  /** Null where the brief does not say. A part that is not `sure` is asked about and counts as not said. */
  found: Found | null;
  sure: boolean;
  checks: ChecklistItem[];
}

/** Why a brief got its verdict: data to be put into words. */
export interface Explanation {
  rule: Rule;
  /** Checks that decided: those that break a core part, else those that keep it from being ready. */
  decidedBy: ChecklistItem[];
  /** Whether it reads like a brief, how sure that is, and the features that spoke for it. */
  document: Reading['brief'];
  /** The three core parts first, then what makes a result readable. */
  parts: PartExplained[];
  primaryBecause: Reading['primaryBecause'];
  rivals: Reading['rivals'];
}

const PARTS: readonly PartName[] = [...CORE, 'execution', 'distribution', 'window', 'owner', 'outcome'];

/** Explains a verdict from what it was made of: the reading with its evidence, the checklist and the rule. */
export function explain(reading: Reading, checklist: Checklist, verdict: Verdict): Explanation {
  const { items } = checklist;
  const parts = PARTS.map((part): PartExplained => {
    const found = reading[part];
    return {
      part,
      found,
      sure: found !== null && found.confidence >= ASK_BELOW,
      checks: items.filter((item) => partOf(item) === part && item.state !== 'not-applicable'),
    };
  });
  const rule = ruleOf(verdict);
  return {
    rule,
    decidedBy: items.filter((item) => decides(item, rule, verdict)),
    document: { ...reading.brief, is: checklist.isBrief },
    parts,
    primaryBecause: reading.primaryBecause,
    rivals: reading.rivals,
  };
}

function ruleOf({ verdict, readiness }: Verdict): Rule {
  if (verdict === 'unsupported') return 'language';
  if (verdict === 'not-a-brief') return 'no-brief';
  if (verdict === 'campaign') return 'core-part';
  return readiness === 'ready' ? 'nothing-open' : 'open-points';
}

function decides({ check, part, severity, state }: ChecklistItem, rule: Rule, verdict: Verdict): boolean {
  if (rule === 'open-points') return verdict.blocking.includes(check);
  const core = CORE.find((name) => name === part);
  const breaks = state === 'fail' || state === 'unknown' || state === 'accepted';
  return (
    rule === 'core-part' &&
    core !== undefined &&
    verdict.missing.includes(core) &&
    severity === 'blocker' &&
    breaks
  );
}

/** The owner is asked about by a check of the organisation. */
function partOf({ check, part }: ChecklistItem): string {
  return check === 'organisation.owner' ? 'owner' : part;
}
