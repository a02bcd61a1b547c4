import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PartWords } from '../lib/hosts/evidence/mark-parts';
import { SHEET } from '../lib/hosts/google-docs/mark-drawn';
import { overlay } from '../lib/hosts/google-docs/overlay';

/** Ends the marks before these. A page may forge it: then marks go early. */
const NEXT = 'assay-parts-next';

/** What `mark-parts` does elsewhere, for a page that paints its text. */
export default defineUnlistedScript(() => {
  const { assayParts = {} } = globalThis as { assayParts?: PartWords };
  document.dispatchEvent(new Event(NEXT));
  const sheet = document.querySelector(SHEET);
  const marked = Object.entries(assayParts).map(([look, words]) => ({ look, words }));
  if (!sheet || marked.length === 0) return;
  const end = new AbortController();
  document.addEventListener(NEXT, () => end.abort(), { once: true });
  overlay(document, sheet, marked, end.signal);
});
