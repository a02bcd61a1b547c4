import { covers } from '../hosts/match-host';
import type { PanelMessage } from '../messages/messages';
import { tellPage } from '../messages/send';
import { keepPause, pauses } from '../store/pauses';
import type { WaitsFor } from '../store/rows';
import { forgetTab, recordWaiting } from '../store/tab-rows';
import { activeTabView, allTabs } from '../store/views';
import type { PageFact } from './in-full';
import { showBadge } from './show-badge';

type BriefRead = Extract<PageFact, { type: 'brief-read' }>;

/**
 * What a page nobody asked about waits for: it is not the writer's to change, or they paused it. Null where it is to
 * be judged; `as-it-is` where the writer asked before the pause and what is shown for it stays.
 */
export async function waitsFor(
  { brief, url, editable }: BriefRead,
  tab: number,
): Promise<WaitsFor | 'as-it-is' | null> {
  const { tab: now } = await activeTabView(tab);
  const shown = now.state === 'read' && now.brief === brief.id;
  const paused = await pausedAt(brief.id, url);
  if (paused) return shown ? 'as-it-is' : paused;
  return editable || shown ? null : 'read-only';
}

async function pausedAt(brief: string, url: string): Promise<WaitsFor | null> {
  const paused = await pauses();
  if (paused.includes(brief)) return 'paused-document';
  return paused.includes(new URL(url).origin) ? 'paused-site' : null;
}

/** The writer pauses the document of a tab or its site, or ends that; then it is read again. */
export async function pauseChosen(
  { tab, what, paused }: Extract<PanelMessage, { type: 'pause-chosen' }>,
  at: number,
): Promise<void> {
  const { brief, url, host } = (await activeTabView(tab)).tab;
  if (brief === null || !URL.canParse(url)) return;
  await keepPause(what === 'site' ? new URL(url).origin : brief, paused);
  if (paused) await recordWaiting({ tab, url, host, brief, why: `paused-${what}`, at });
  else await tellPage(tab, { type: 'read-now', asked: true });
  await showBadge(tab);
}

/** The writer took sites back: pages open there stop reading at once, and nothing is shown for them any more. */
export async function leaveSites(origins: readonly string[]): Promise<void> {
  for (const tab of await allTabs()) {
    const { url } = (await activeTabView(tab)).tab;
    if (!URL.canParse(url) || !origins.some((pattern) => covers(pattern, new URL(url)))) continue;
    await tellPage(tab, { type: 'stop' });
    await forgetTab(tab);
    await showBadge(tab);
  }
}
