import { browser } from 'wxt/browser';
import { tellPage } from '../messages/send';
import { forgetTab, recordNoAccess } from '../store/tab-rows';
import { activeTabView } from '../store/views';
import { bridgeFor, readerFor } from './content-scripts';
import { noAccess } from './no-access';
import { showBadge } from './show-badge';

/** Has this tab read now, by the reader that is in it or by putting one there; `asked` where the writer wants it. */
export async function readTab(tab: number, at: number, asked: boolean): Promise<void> {
  if (await tellPage(tab, { type: 'read-now', asked })) return;
  const url = (await browser.tabs.get(tab)).url;
  try {
    await inject(tab, url);
    if (asked) await tellPage(tab, { type: 'read-now', asked });
  } catch (refusal) {
    await recordNoAccess(tab, noAccess(url, refusal), at);
    await showBadge(tab);
  }
}

/**
 * The tab has come to rest on a page. Pages nobody asked about are left alone. Where the writer granted the site the
 * reader is there again by itself; one click on the icon was for one page, and that is left behind.
 */
export async function tabArrived(tab: number): Promise<void> {
  const known = await activeTabView(tab);
  if (known.tab.why === 'not-asked' || (await tellPage(tab, { type: 'read-now', asked: false }))) return;
  await forgetTab(tab);
  await showBadge(tab);
}

async function inject(tab: number, url: string | undefined): Promise<void> {
  const target = { tabId: tab };
  const bridge = bridgeFor(url);
  if (bridge) {
    await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      injectImmediately: true,
      files: [...bridge],
    });
  }
  // At once: a page that never finishes loading can be read, too.
  await browser.scripting.executeScript({ target, injectImmediately: true, files: [...readerFor(url)] });
}
