import type { Brief } from '../brief/brief';
import type { Checklist } from '../checklist/checklist';
import type { CheckWords } from '../checks/check';
import { checks } from '../checks/list';
import type { Value } from '../checks/value';
import type { Found, Reading, Signal } from '../reading/reading';
import { sureOnly } from '../reading/sure';
import type { Verdict } from '../verdict/verdict';
import { valueWords } from '../words/value-words';

/** Everything found out about one file. */
export interface Judged {
  file: string;
  brief: Brief;
  reading: Reading;
  checklist: Checklist;
  verdict: Verdict;
}

/** What `--json` prints for one file; the fields are a contract others measure. */
export function answerOf({ file, brief, reading, checklist, verdict }: Judged): object {
  const sure = sureOnly(reading);
  const { hypothesis, segment, signal } = sure;
  return {
    file,
    title: brief.title,
    lang: reading.language.code,
    isBrief: checklist.isBrief,
    verdict: verdict.verdict,
    readiness: verdict.readiness,
    hypothesis: hypothesis && {
      ...said(hypothesis),
      falsifiable: hypothesis.falsifiable,
      type: hypothesis.type,
    },
    segment: segment && { ...said(segment), specific: segment.specific },
    signal: signal && {
      ...said(signal),
      metric: signal.metric,
      threshold: signal.threshold,
      vanity: isVanity(signal),
    },
    execution: sure.execution && said(sure.execution),
    distribution: sure.distribution && said(sure.distribution),
    window: sure.window && said(sure.window),
    owner: sure.owner && said(sure.owner),
    checks: checklist.items.map((item) => ({
      id: item.check,
      state: item.state,
      note: noteText(wordsOf(item.check), item.note, item.values),
      quotes: item.quotes.map((quote) => quote.text),
    })),
    debt: verdict.debt,
    gaps: brief.gaps,
  };
}

/** A metric that counts reach only is vanity; one that is merely weak is not. */
export function isVanity(signal: Signal): boolean {
  return signal.vanity === 'core';
}

/** The words of a check; undefined where no such check is listed. */
export function wordsOf(id: string): CheckWords | undefined {
  return checks.find((check) => check.id === id)?.words;
}

/** A note of a check with its values filled in. */
export function noteText(
  words: CheckWords | undefined,
  note: string,
  values: Readonly<Record<string, Value>>,
): string {
  return (words?.notes[note] ?? note).replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : valueWords(values[name], 'en'),
  );
}

function said(found: Found): { quote: string } {
  return { quote: found.quote.text };
}
