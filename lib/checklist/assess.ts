import type { Check, Context, Judgement } from '../checks/check';
import { checks } from '../checks/list';
import { using } from '../lexicon/in-use';
import type { Reading } from '../reading/reading';
import { filledFrom, sureOnly } from '../reading/sure';
import { decide } from '../verdict/decide';
import type { Verdict } from '../verdict/verdict';
import type { Answer, Checklist, ChecklistItem } from './checklist';
import { passageOf } from './passage';
import { withAnswers } from './with-answers';

/**
 * From what the brief says and what the writer answered to the checklist and its verdict.
 * Pure; cheap enough to run on every answer.
 */
export function assess(reading: Reading, answers: readonly Answer[], context: Context): Assessed {
  return using(context.lexicon ?? null, () => judgeAll(reading, answers, context));
}

interface Assessed {
  checklist: Checklist;
  verdict: Verdict;
}

function judgeAll(reading: Reading, answers: readonly Answer[], context: Context): Assessed {
  const ordered = [...answers].sort((a, b) => a.at - b.at);
  const latest = (check: string, ...kinds: Answer['kind'][]) =>
    ordered.findLast((answer) => answer.check === check && kinds.includes(answer.kind)) ?? null;
  const sure = sureOnly(reading);
  const told = withAnswers(sure, ordered);
  // A guess is asked about by the check of its part; to all other checks it is not there.
  const asks = ({ words }: Check) => 'unsure' in words.notes;
  const toldOrGuessed = filledFrom(told, reading);
  const isOff = (check: string, passage: string) =>
    answers.some(
      (answer) => answer.check === check && answer.kind === 'turned-off' && answer.text === passage,
    );
  const items = checks
    // What decides the verdict cannot be turned off: a brief without a hypothesis is no experiment for anybody.
    .filter(({ id, severity }) => severity === 'blocker' || !isOff(id, ''))
    .map((check) =>
      itemOf(
        check,
        check.judge(asks(check) ? reading : sure, context),
        check.judge(asks(check) ? toldOrGuessed : told, context),
        latest(check.id, 'told', 'accepted'),
      ),
    )
    .filter(({ check, severity, quotes }) => {
      const passage = passageOf(quotes);
      return severity === 'blocker' || passage === '' || !isOff(check, passage);
    });
  const checklist: Checklist = {
    language: reading.language,
    isBrief: reading.brief.is || latest('verdict', 'told') !== null,
    onPurpose: latest('verdict', 'on-purpose') !== null,
    items,
  };
  return { checklist, verdict: decide(checklist) };
}

const OPEN = new Set<Judgement['state']>(['fail', 'unknown', 'warn']);

function itemOf(check: Check, own: Judgement, told: Judgement, answer: Answer | null): ChecklistItem {
  const judgement = OPEN.has(own.state) || own.state === 'not-applicable' ? told : own;
  const item = {
    check: check.id,
    part: check.part,
    group: check.group,
    severity: check.severity,
    note: judgement.note,
    values: judgement.values ?? {},
    quotes: judgement.quotes,
    fromWriter: judgement === told && (told.state !== own.state || told.note !== own.note),
    answer,
  };
  if (answer?.kind === 'accepted' && OPEN.has(judgement.state)) return { ...item, state: 'accepted' };
  // Only the core parts are read and judged like the brief's own words; elsewhere the writer's word is enough.
  if (answer?.kind === 'told' && check.group !== 'core' && OPEN.has(judgement.state))
    // What was found wanting in the brief no longer is.
    return { ...item, state: 'pass', note: '', values: {}, fromWriter: true };
  return { ...item, state: judgement.state };
}
