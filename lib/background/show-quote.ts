import { browser } from 'wxt/browser';
import { MARK_CSS } from '../hosts/evidence/mark';
import { googleDocs } from '../hosts/google-docs';
import { selectQuote } from '../hosts/google-docs/select-quote';
import { matchHost } from '../hosts/match-host';

/**
 * The writer clicked a quote: the page scrolls to it and marks it, or in Google Docs, whose text is painted, selects
 * it. False where it is not there any more, or the page is not ours to touch.
 */
export async function showQuote(tab: number, words: string): Promise<boolean> {
  const target = { tabId: tab };
  try {
    const { url } = await browser.tabs.get(tab);
    const host = url && URL.canParse(url) ? matchHost(new URL(url)) : null;
    if (host?.id === googleDocs.id) {
      const [shown] = await browser.scripting.executeScript({
        target,
        world: 'MAIN',
        func: selectQuote,
        args: [words],
      });
      return shown?.result === true;
    }
    await browser.scripting.insertCSS({ target: { ...target, allFrames: true }, css: MARK_CSS });
    await browser.scripting.executeScript({ target, func: leaveQuote, args: [words] });
    const [shown] = await browser.scripting.executeScript({ target, files: ['/show-quote.js'] });
    return shown?.result === true;
  } catch (refusal) {
    console.warn('The quote could not be shown in the page.', refusal);
    return false;
  }
}

/** Leaves the words where the script that follows finds them: in our own world of the page. */
function leaveQuote(words: string): void {
  (globalThis as { assayQuote?: string }).assayQuote = words;
}
