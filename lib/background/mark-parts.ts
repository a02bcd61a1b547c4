import { browser } from 'wxt/browser';
import { PARTS_CSS, type PartWords } from '../hosts/evidence/mark-parts';
import { googleDocs } from '../hosts/google-docs';
import { DRAWN_CSS } from '../hosts/google-docs/drawn-css';
import type { Reading } from '../reading/reading';
import { readSettings } from '../store/settings';
import { activeTabView } from '../store/views';

/** Marks hypothesis, segment and signal in the page of a tab, or takes the marks away. */
async function markParts(tab: number, host: string, reading: Reading | null): Promise<void> {
  const target = { tabId: tab };
  // Google Docs paints its text.
  const painted = host === googleDocs.id;
  try {
    const look = { target: { ...target, allFrames: true }, css: painted ? DRAWN_CSS : PARTS_CSS };
    // Once, however often it is asked for.
    await browser.scripting.removeCSS(look);
    await browser.scripting.insertCSS(look);
    await browser.scripting.executeScript({ target, func: leaveParts, args: [wordsOf(reading)] });
    await browser.scripting.executeScript({
      target,
      files: [painted ? '/mark-parts-in-google-docs.js' : '/mark-parts.js'],
    });
  } catch (refusal) {
    // The tab has moved on, or the page is not ours to touch any more.
    console.debug('Assay could not mark the page.', refusal);
  }
}

/** After a reading of a page, where the writer wants it. */
export async function markIfWanted(tab: number, host: string, reading: Reading): Promise<void> {
  if ((await readSettings()).quietMode) await markParts(tab, host, reading);
}

/** The writer wants marks, or no more: shown at once for the brief of a tab. */
export async function markNow(tab: number): Promise<void> {
  const { brief } = await activeTabView(tab);
  if (brief) await markParts(tab, brief.host, (await readSettings()).quietMode ? brief.reading : null);
}

function wordsOf(reading: Reading | null): PartWords {
  const { hypothesis, segment, signal } = reading ?? {};
  return {
    ...(hypothesis && { hypothesis: hypothesis.quote.text }),
    ...(segment && { segment: segment.quote.text }),
    ...(signal && { signal: signal.quote.text }),
  };
}

/** Leaves the words where the script that follows finds them: in our own world of the page. */
function leaveParts(words: PartWords): void {
  (globalThis as { assayParts?: PartWords }).assayParts = words;
}
