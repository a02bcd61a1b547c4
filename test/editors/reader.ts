import { markWords } from '../../lib/hosts/evidence/mark';
import { generic } from '../../lib/hosts/generic';
import { insertLine } from '../../lib/hosts/insert/insert-line';

/** What the extension does in a page, for a test that is the page. */
const inPage = {
  read: () => generic.read({ document, url: new URL(location.href), fetch }),
  mark: (words: string) => markWords(document, words, new AbortController().signal),
  insert: (line: string) => insertLine(document, line),
};
export type InPage = typeof inPage;

Object.assign(globalThis, { assay: inPage });
