import type { Answer } from '../checklist/checklist';
import type { Reading } from '../reading/reading';
import type { Verdict } from '../verdict/verdict';
import { inLanguage } from './in-language';
import type { Spoken } from './spoken';
import { visible } from './visible';

/** What the verdict rests on. */
export interface Judged {
  verdict: Verdict;
  reading: Reading;
  answers: readonly Answer[];
  /** Core parts that are asked about because Assay is not sure of them; none unless said. */
  asked?: readonly Missing[];
}

type Missing = Verdict['missing'][number];

/** As many points as fit into one sentence; the rest is counted. */
const NAMED = 3;

/** The verdict in a few words. */
export function verdictTitle({ verdict }: Judged, { say }: Spoken): string {
  if (verdict.verdict === 'experiment')
    return say(verdict.readiness === 'ready' ? 'verdict.ready' : 'verdict.not-ready');
  return say(verdict.onPurpose ? 'verdict.on-purpose' : 'verdict.campaign');
}

/** Why, in one sentence. */
export function verdictReason(judged: Judged, spoken: Spoken): string {
  const { verdict } = judged;
  const { say } = spoken;
  if (verdict.verdict === 'experiment') {
    if (verdict.readiness === 'ready') return say('reason.ready');
    const titles = verdict.blocking.map((check) => spoken.check(check).title);
    const more = titles.length - NAMED;
    const points = more > 0 ? [...titles.slice(0, NAMED), say('reason.and-more', { count: more })] : titles;
    return say('reason.not-ready', { count: titles.length, points: points.join(' · ') });
  }
  if (verdict.onPurpose) return onPurpose(judged.answers, spoken);
  if (verdict.missing.length === 3) return say('reason.campaign-all');
  const what = verdict.missing.map((part) => say(missing(part, judged)));
  return say('reason.campaign', { count: what.length, what: listed(what, spoken) });
}

/** What is not sure is not called wrong. */
function missing(part: Missing, { reading, asked = [] }: Judged) {
  if (asked.includes(part)) return `missing.${part}-asked` as const;
  if (part === 'signal' && reading.signal?.measuresClaim === 'unsure')
    return 'missing.signal-unsure' as const;
  if (part === 'segment' && reading.segment?.unsure) return 'missing.segment-unsure' as const;
  return reading[part] ? (`missing.${part}-weak` as const) : (`missing.${part}` as const);
}

function onPurpose(answers: readonly Answer[], { say }: Spoken): string {
  const reason = answers.find((answer) => answer.kind === 'on-purpose')?.text ?? '';
  return reason === ''
    ? say('reason.on-purpose-bare')
    : say('reason.on-purpose', { reason: visible(reason) });
}

function listed(points: string[], { language }: Spoken): string {
  return inLanguage(language).list(points);
}
