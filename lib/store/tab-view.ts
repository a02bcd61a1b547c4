import type { AnswerRow, BriefRow, LockRow, ResultRow, TabRow } from './rows';

/** What the panel shows for one tab. `brief` is null when the tab's document is not (yet) kept as a brief. */
export interface TabView {
  tab: TabRow;
  brief: BriefRow | null;
  /** Of this brief and of every brief, oldest first. */
  answers: AnswerRow[];
  /** Of this brief, oldest first; those that were lifted too. */
  locks: LockRow[];
  result: ResultRow | null;
}

/** The store's rows, asked for one by one; how is for the caller to say. */
export interface Rows {
  tab: (tab: number) => PromiseLike<TabRow | undefined>;
  brief: (id: string) => PromiseLike<BriefRow | undefined>;
  /** To one brief and to every brief. */
  answers: (brief: string) => PromiseLike<AnswerRow[]>;
  locks: (brief: string) => PromiseLike<LockRow[]>;
  results: (brief: string) => PromiseLike<ResultRow[]>;
}

/** What is stored about a tab; one nobody asked about is one without access. */
export async function tabViewOf(tab: number, rows: Rows): Promise<TabView> {
  const row = (await rows.tab(tab)) ?? notAsked(tab);
  if (row.brief === null) return { tab: row, brief: null, answers: [], locks: [], result: null };
  // Asked for together: each is a way to the browser's database and back.
  const [brief, answers, locks, [result = null]] = await Promise.all([
    rows.brief(row.brief),
    rows.answers(row.brief),
    rows.locks(row.brief),
    rows.results(row.brief),
  ]);
  const inOrder = (one: { at: number }, other: { at: number }) => one.at - other.at;
  return {
    tab: row,
    brief: brief ?? null,
    answers: answers.sort(inOrder),
    locks: locks.sort(inOrder),
    result,
  };
}

function notAsked(tab: number): TabRow {
  const nothing = { brief: null, verdict: null, language: null, host: null };
  return { ...nothing, tab, url: '', state: 'no-access', why: 'not-asked', at: 0 };
}
