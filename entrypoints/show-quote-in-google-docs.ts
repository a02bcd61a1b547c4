import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markDrawn } from '../lib/hosts/google-docs/mark-drawn';

/** Ends the mark before this one. A page may forge it: then a mark goes early. */
const NEXT = 'assay-quote-next';

/** What `show-quote` does elsewhere, for a page that paints its text; gives whether the words were found painted. */
export default defineUnlistedScript(async (): Promise<boolean> => {
  const { assayQuote } = globalThis as { assayQuote?: unknown };
  document.dispatchEvent(new Event(NEXT));
  const end = new AbortController();
  document.addEventListener(NEXT, () => end.abort(), { once: true });
  return typeof assayQuote === 'string' && markDrawn(document, assayQuote, end.signal);
});
