import type { PageMessage } from '../messages/messages';
import { read } from '../reading/read';
import { recordReading } from '../store/record-reading';
import { contextOf, readSettings } from '../store/settings';
import { recordNoDocument, recordUnreadable } from '../store/tab-rows';
import { showBadge, showBadgesOf } from './show-badge';

/** From what a page said to what is stored and shown. `at` is when it said so. */
export async function pageTold(message: PageMessage, tab: number, at: number): Promise<void> {
  const { url } = message;
  if (message.type === 'brief-read') {
    const { brief, editable, route } = message;
    const context = contextOf(await readSettings(), at);
    const reading = read(brief);
    await recordReading({ tab, id: brief.id, host: brief.host, url, editable, route, reading, at }, context);
    await showBadgesOf(brief.id);
  } else if (message.type === 'no-document-found') {
    await recordNoDocument(tab, url, at);
    await showBadge(tab);
  } else {
    await recordUnreadable({ tab, url, host: message.host, why: message.why, at });
    await showBadge(tab);
  }
}

/** What a page said was not understood, perhaps for its size: the writer must not wait for a reading for ever. */
export async function pageGarbled(tab: number, why: string, at: number): Promise<void> {
  console.error('Assay dropped what a page said:', why);
  await recordUnreadable({ tab, url: '', host: null, why: 'not-understood', at });
  await showBadge(tab);
}
