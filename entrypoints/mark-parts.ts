import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markParts, type PartWords } from '../lib/hosts/evidence/mark-parts';

/** Put into the page after each reading while the writer wants the parts marked, with the words left for it. */
export default defineUnlistedScript(() => {
  const { assayParts } = globalThis as { assayParts?: PartWords };
  // When the page has nothing better to do: marks can wait, typing cannot.
  requestIdleCallback(() => markParts(document, assayParts ?? {}), { timeout: 2_000 });
});
