import { browser } from 'wxt/browser';
import { activeTabView, tabsShowing } from '../store/views';
import { languageName } from '../words/language-name';
import { badgeOf } from './badge';
import { toolbarWords } from './spoken-language';

/** Draws the toolbar mark of one tab from what is stored about it. A tab that is gone needs none. */
export async function showBadge(tab: number): Promise<void> {
  const { text, colour, tooltip } = badgeOf(await activeTabView(tab));
  const { say, language } = await toolbarWords();
  const title = say(tooltip.key, {
    ...tooltip.values,
    language: languageName(String(tooltip.values.language ?? ''), language),
  });
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(String(error))) throw error;
  }
}

/** Draws the marks of all tabs that show a document. */
export async function showBadgesOf(brief: string): Promise<void> {
  for (const tab of await tabsShowing(brief)) await showBadge(tab);
}
