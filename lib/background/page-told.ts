import type { Brief } from '../brief/brief';
import { using } from '../lexicon/in-use';
import type { PageMessage } from '../messages/messages';
import { tellPage } from '../messages/send';
import { read } from '../reading/read';
import { contextOf } from '../store/context';
import { type PageReading, recordReading } from '../store/record-reading';
import { readSettings } from '../store/settings';
import { recordNoDocument, recordUnreadable, recordWaiting } from '../store/tab-rows';
import { handle } from './handle';
import { inFull, type PageFact } from './in-full';
import { markIfWanted } from './mark-parts';
import { waitsFor } from './pause';
import { showBadge, showBadgesOf } from './show-badge';

/** A page said something; where that rests on what is lost here, all of it is asked for. */
export async function pageHeard(message: PageMessage, tab: number, at: number): Promise<void> {
  const fact = inFull(message, tab);
  if (fact === 'no-base') await tellPage(tab, { type: 'read-now', asked: false });
  else if (fact !== 'outdated') await handle(() => pageTold(fact, tab, at));
}

/** From what a page said to what is stored and shown. `at` is when it said so. */
export async function pageTold(message: PageFact, tab: number, at: number): Promise<void> {
  const { url } = message;
  if (message.type === 'brief-read') {
    const waits = message.asked ? null : await waitsFor(message, tab);
    if (waits === 'as-it-is') return;
    if (waits) {
      const { id, host } = message.brief;
      await recordWaiting({ tab, url, host, brief: id, why: waits, at });
      return showBadge(tab);
    }
    await briefRead(message.brief, { tab, url, editable: message.editable, route: message.route, at });
  } else if (message.type === 'no-document-found') {
    await recordNoDocument(tab, url, at);
    await showBadge(tab);
  } else {
    await recordUnreadable({ tab, url, host: message.host, why: message.why, at });
    await showBadge(tab);
  }
}

/** Reads a brief and stores what it says. The brief itself goes no further than this function. */
export async function briefRead(
  brief: Brief,
  page: Pick<PageReading, 'tab' | 'url' | 'editable' | 'route' | 'at'>,
): Promise<void> {
  const context = contextOf(await readSettings(), page.at);
  const { id, host, gaps } = brief;
  const reading = using(context.lexicon ?? null, () => read(brief));
  await recordReading({ ...page, id, host, gaps, reading }, context);
  if (host !== 'pasted') await markIfWanted(page.tab, host, reading);
  await showBadgesOf(id);
  await showBadge(page.tab);
}

/** What a page said was not understood, perhaps for its size: the writer must not wait for a reading for ever. */
export async function pageGarbled(tab: number, why: string, at: number): Promise<void> {
  console.error('Assay dropped what a page said:', why);
  await recordUnreadable({ tab, url: '', host: null, why: 'not-understood', at });
  await showBadge(tab);
}
