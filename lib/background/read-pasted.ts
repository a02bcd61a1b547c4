import { recordUnreadable } from '../store/tab-rows';
import { briefRead } from './page-told';
import { pastedBrief } from './pasted';
import { showBadge } from './show-badge';

/** Reads what the writer pasted into the panel, or selected in the page, and shows it for that tab. */
export async function readPasted(
  pasted: { tab: number; text: string; html: string },
  at: number,
): Promise<void> {
  const { tab } = pasted;
  const brief = await pastedBrief(pasted);
  if (brief.blocks.length > 0) return briefRead(brief, { tab, url: '', editable: true, route: 'pasted', at });
  await recordUnreadable({ tab, url: '', host: 'pasted', why: 'empty', at });
  await showBadge(tab);
}
