import { browser } from 'wxt/browser';
import type { Inserted } from '../../lib/hosts/insert/insert-line';

/**
 * Puts a line at the writer's caret in a tab and says how it went. Straight from the panel and once only: what is
 * told to the background may be heard twice, and a line must not arrive twice.
 */
export async function insertInTab(tab: number, line: string): Promise<Inserted> {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, world: 'MAIN', func: leaveLine, args: [line] });
    const [done] = await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      files: ['/insert-line.js'],
    });
    return done?.result === 'inserted' || done?.result === 'no-caret' ? done.result : 'not-there';
  } catch (refusal) {
    console.warn('Assay may not write in this page.', refusal);
    return 'not-there';
  }
}

function leaveLine(line: string): void {
  (globalThis as { assayLine?: string }).assayLine = line;
}
