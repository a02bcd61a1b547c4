import type { Answer, Checklist, ChecklistItem } from '../checklist/checklist';
import { evidenceOf } from '../checklist/evidence';
import { byUrgency, partState } from '../checklist/part-state';
import type { Reading } from '../reading/reading';
import type { Commitment } from '../run/commitment';
import type { Risks } from '../statistics/normal';
import type { Verdict } from '../verdict/verdict';
import { noteOf, type Spoken } from '../words/spoken';
import { verdictReason, verdictTitle } from '../words/verdict-words';
import { visible } from '../words/visible';
import { COLUMNS, type Column, type ExportInput, type ExportItem } from './export';
import { lockLine, type Run, resultLine, runNote, setAsideNote } from './export-notes';

interface Brief {
  title: string;
  reading: Reading;
  checklist: Checklist;
  verdict: Verdict;
  commitment?: Commitment;
  context?: Risks;
}

/** What the writer said about it and agreed on. */
interface Said extends Pick<Run, 'locks' | 'result'> {
  answers: readonly Answer[];
}

/** What to hand out, and how: with the brief's own words or without, on which day (as shown). */
export interface ExportChoice {
  quotes: boolean;
  date: string;
}

const CORE = ['hypothesis', 'segment', 'signal'] as const;

/** Fills a stored brief with words, for the formats to render. */
export function exportInput(
  brief: Brief,
  said: Said,
  spoken: Spoken,
  { quotes, date }: ExportChoice,
): ExportInput {
  const { say } = spoken;
  const { answers, locks, result } = said;
  const run: Run = { commitment: brief.commitment ?? null, locks, result, risks: brief.context };
  const judged = { ...brief, answers };
  const shown = brief.checklist.items.filter(({ state }) => state !== 'not-applicable');
  const inGroup = (group: string) =>
    shown.filter((item) => item.group === group).map((item) => lineOf(item, spoken, quotes));
  const core = CORE.map((part) => partOf(part, brief, shown, spoken, quotes));
  const { debt } = brief.verdict;
  return {
    title: visible(brief.title),
    verdict: verdictTitle(judged, spoken),
    reason: verdictReason(judged, spoken),
    groups: [
      { label: say('section.core'), items: core },
      { label: say('section.readable'), items: inGroup('readable') },
      { label: say('section.behind'), items: inGroup('behind') },
    ].filter(({ items }) => items.length > 0),
    notes: [runNote(run, quotes, spoken), setAsideNote(answers, spoken)].filter(
      ({ lines }) => lines.length > 0,
    ),
    lock: lockLine(run, spoken),
    result: resultLine(run, spoken),
    debt,
    debtLine: debt > 0 ? say('export.debt', { count: debt }) : '',
    date,
    words: {
      fromWriter: say('answer.from-you'),
      accepted: say('said.accepted'),
      madeBy: say('export.made-by', { date }),
      columns: columnNames(say),
    },
  };
}

function columnNames(say: Spoken['say']): Record<Column, string> {
  const names = COLUMNS.map((column) => [column, say(`export.column.${column}`)]);
  return Object.fromEntries(names) as Record<Column, string>;
}

function lineOf(item: ChecklistItem, spoken: Spoken, quotes: boolean): ExportItem {
  const evidence = evidenceOf(item);
  return {
    id: item.check,
    title: spoken.check(item.check).title,
    state: item.state,
    stateName: spoken.say(`state.${item.state}`),
    notes: [noteOf(item, spoken)].filter((note) => note !== ''),
    quotes: quotes ? evidence.brief.map(({ text }) => visible(text)) : [],
    answer: visible(evidence.writer.join('\n')),
    accepted: item.answer?.kind === 'accepted' ? visible(item.answer.text) : '',
  };
}

/** A core part is one line: its worst state, every note that does not pass, what the brief says. */
function partOf(
  part: (typeof CORE)[number],
  { reading }: Brief,
  shown: readonly ChecklistItem[],
  spoken: Spoken,
  quotes: boolean,
): ExportItem {
  const items = byUrgency(shown.filter((item) => item.part === part && item.group === 'core'));
  const lines = items.map((item) => lineOf(item, spoken, quotes));
  const state = partState(items) ?? (reading[part] ? 'pass' : 'unknown');
  const words = (pick: (line: ExportItem) => string) => lines.map(pick).find((text) => text !== '') ?? '';
  return {
    id: part,
    title: spoken.say(`part.${part}`),
    state,
    stateName: spoken.say(`state.${state}`),
    notes: lines.filter((line) => line.state !== 'pass').flatMap((line) => line.notes),
    quotes: quotes && reading[part] ? [visible(reading[part].quote.text)] : [],
    answer: words((line) => line.answer),
    accepted: words((line) => line.accepted),
  };
}
