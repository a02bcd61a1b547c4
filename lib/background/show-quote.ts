import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { MARK_CSS } from '../hosts/evidence/mark';
import { googleDocs } from '../hosts/google-docs';
import { DRAWN_CSS } from '../hosts/google-docs/drawn-css';
import { selectQuote } from '../hosts/google-docs/select-quote';
import { matchHost } from '../hosts/match-host';
import { readSettings } from '../store/settings';

/**
 * The writer clicked a quote: the page scrolls to it and marks it. In Google Docs, whose text is painted, it is selected
 * where the writer wants that or it cannot be marked. False where it is not there any more, or the page is not ours to
 * touch.
 */
export async function showQuote(tab: number, words: string): Promise<boolean> {
  const target = { tabId: tab };
  try {
    const { url } = await browser.tabs.get(tab);
    const host = url && URL.canParse(url) ? matchHost(new URL(url)) : null;
    if (host?.id !== googleDocs.id) return await marked(tab, words, MARK_CSS, '/show-quote.js');
    const { selectInDocs } = await readSettings();
    if (!selectInDocs && (await marked(tab, words, DRAWN_CSS, '/show-quote-in-google-docs.js'))) return true;
    const [shown] = await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: selectQuote,
      args: [words],
    });
    return shown?.result === true;
  } catch (refusal) {
    console.warn('The quote could not be shown in the page.', refusal);
    return false;
  }
}

async function marked(tab: number, words: string, css: string, script: ScriptPublicPath): Promise<boolean> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target: { ...target, allFrames: true }, css });
  await browser.scripting.executeScript({ target, func: leaveQuote, args: [words] });
  const [shown] = await browser.scripting.executeScript({ target, files: [script] });
  return shown?.result === true;
}

/** Leaves the words where the script that follows finds them: in our own world of the page. */
function leaveQuote(words: string): void {
  (globalThis as { assayQuote?: string }).assayQuote = words;
}
