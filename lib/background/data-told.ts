import type { PanelMessage } from '../messages/messages';
import { tellPage } from '../messages/send';
import { readBackup, restoreBackup } from '../store/backup';
import { contextOf } from '../store/context';
import { eraseEverything, rebuildStore } from '../store/erase';
import { reportTrouble } from '../store/last-trouble';
import { judgeAllAnew } from '../store/record-answer';
import { readSettings, recordSettings } from '../store/settings';
import { allTabs } from '../store/views';
import { markNow } from './mark-parts';
import { offerSelection } from './selection';
import { showBadge } from './show-badge';
import { recordLanguage } from './spoken-language';

/** What the writer can do to all that is stored. */
const ABOUT_DATA = [
  'settings-changed',
  'language-chosen',
  'backup-chosen',
  'deletion-asked-for',
  'rebuild-asked-for',
] as const;
export type DataMessage = Extract<PanelMessage, { type: (typeof ABOUT_DATA)[number] }>;

export function isAboutData(message: PanelMessage): message is DataMessage {
  return ABOUT_DATA.some((type) => type === message.type);
}

/** Does it, and draws the marks of all tabs again. */
export async function dataTold(message: DataMessage, at: number): Promise<void> {
  // Before the data is rebuilt nothing can be read.
  const tabs = message.type === 'rebuild-asked-for' ? [] : await allTabs();
  if (message.type === 'deletion-asked-for') await eraseEverything();
  if (message.type === 'rebuild-asked-for') await rebuildStore();
  if (message.type === 'backup-chosen') await restore(message.text, at);
  if (message.type === 'language-chosen') {
    await recordLanguage(message.language);
    await offerSelection();
  }
  if (message.type === 'settings-changed') {
    await recordSettings(message.settings);
    await judgeAllAnew(contextOf(await readSettings(), at));
    if (message.settings.quietMode !== undefined) for (const tab of tabs) await markNow(tab);
    // Readings hold what the words meant when they were read: pages that are open are read again.
    if (message.settings.ownWords)
      for (const tab of tabs) await tellPage(tab, { type: 'read-now', asked: false });
  }
  for (const tab of tabs) await showBadge(tab);
}

async function restore(text: string, at: number): Promise<void> {
  const backup = readBackup(text);
  if (typeof backup === 'string') return reportTrouble('not-a-backup');
  await restoreBackup(backup, at);
}
