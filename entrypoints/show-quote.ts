import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markWords } from '../lib/hosts/evidence/mark';

/** Ends the mark before this one. A page may forge it: then a mark goes early. */
const NEXT = 'assay-quote-next';

/**
 * Put into the page when the writer clicks a quote, with the words left for it in our own world; gives whether they
 * were found.
 */
export default defineUnlistedScript((): boolean => {
  const { assayQuote } = globalThis as { assayQuote?: unknown };
  document.dispatchEvent(new Event(NEXT));
  const end = new AbortController();
  document.addEventListener(NEXT, () => end.abort(), { once: true });
  return typeof assayQuote === 'string' && markWords(document, assayQuote, end.signal);
});
