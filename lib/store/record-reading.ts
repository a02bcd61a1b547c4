import type { Gap } from '../brief/brief';
import type { Context } from '../checks/check';
import type { Reading } from '../reading/reading';
import { guessesOf, sureOnly } from '../reading/sure';
import { answersFor } from './answers-for';
import { type Judged, judged } from './judged';
import type { Store } from './open-store';
import type { BriefRow, TabRow } from './rows';
import { write } from './write';

/** What a tab showed when it was read. The brief's own text has stayed behind. */
export interface PageReading {
  tab: number;
  /** `Brief.id`. */
  id: string;
  host: string;
  url: string;
  editable: boolean;
  route: string;
  gaps: Gap[];
  reading: Reading;
  /** When the page said so, milliseconds since 1970. */
  at: number;
}

/**
 * Stores what was read. A page that is no brief, or not in a language Assay reads, leaves its tab row and no more,
 * unless the writer has said or answered something about it. An older reading never replaces a newer one,
 * and answers are never touched.
 */
export function recordReading(page: PageReading, context: Context): Promise<void> {
  return write(async (store) => {
    const known = await store.briefs.get(page.id);
    const answers = await answersFor(store, page.id);
    // What we only guess is asked while the tab shows it; what is kept holds evidence alone.
    const reading = sureOnly(page.reading);
    const now = judged(reading, answers, context);
    const { verdict } = now.verdict;
    const isBrief = verdict === 'experiment' || verdict === 'campaign';
    const kept = isBrief || known !== undefined || answers.some((answer) => answer.brief === page.id);
    if (kept && !(known && known.readAt > page.at))
      await store.briefs.put(briefRow({ ...page, reading }, now));
    await replaceOlder(store, {
      tab: page.tab,
      url: page.url,
      state: 'read',
      brief: page.id,
      verdict: kept ? null : verdict,
      language: kept ? null : page.reading.language.name,
      why: null,
      host: page.host,
      at: page.at,
      ...(kept && { guesses: guessesOf(page.reading) }),
    });
  });
}

/** Puts a tab row unless the tab has moved on since. What was pasted for a page stays while the page stays unread. */
export async function replaceOlder(store: Store, row: TabRow): Promise<void> {
  const now = await store.tabs.get(row.tab);
  const pasted = now?.host === 'pasted' && now.state === 'read' && row.state !== 'read';
  if (!now || (now.at <= row.at && !pasted)) await store.tabs.put(row);
}

function briefRow({ tab: _, at: readAt, ...page }: PageReading, now: Judged): BriefRow {
  return { ...page, title: page.reading.title, readAt, ...now };
}
