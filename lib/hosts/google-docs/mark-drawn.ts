import { overlay } from './overlay';
import { scrollToWords } from './scroll-to-words';

/** What holds the pages of a document and scrolls. */
export const SHEET = '.kix-appview-editor';
/** How long a mark stays, in milliseconds. */
const STAYS = 20_000;

/**
 * Scrolls to words of a document whose text is painted and marks them for a while, or until `signal` aborts. False
 * where the words are not found painted.
 */
export async function markDrawn(document: Document, words: string, signal: AbortSignal): Promise<boolean> {
  const sheet = document.querySelector(SHEET);
  if (!sheet || !(await scrollToWords(document, sheet, words)) || signal.aborted) return false;
  overlay(document, sheet, [{ words, look: 'quote' }], AbortSignal.any([signal, AbortSignal.timeout(STAYS)]));
  return true;
}
