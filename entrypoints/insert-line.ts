import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Inserted, insertLine } from '../lib/hosts/insert/insert-line';

/**
 * Put into the page's own world when the writer clicks "insert", with the line left for it there; gives how it went.
 * The page sees the line anyway as soon as it stands in it.
 */
export default defineUnlistedScript(async (): Promise<Inserted> => {
  const page = globalThis as { assayLine?: unknown };
  const line = page.assayLine;
  delete page.assayLine;
  return typeof line === 'string' && line !== '' ? insertLine(document, line) : 'not-there';
});
