import { browser } from 'wxt/browser';

/** What a report about a page may hold: which host it is, and how it is built, without a word of it; null if refused. */
export async function pageReport(tab: number, host: string): Promise<string | null> {
  try {
    const [drawn] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/outline-page.js'],
    });
    if (typeof drawn?.result !== 'string') return null;
    const { version } = browser.runtime.getManifest();
    return `Assay ${version} no longer knows the pages of ${host}.\n\n${drawn.result}\n`;
  } catch (refusal) {
    console.warn('Assay may not look at this page.', refusal);
    return null;
  }
}
