import type { Host, Page, ReadOutcome } from './host';
import { bodyOf } from './reader/find-body';
import { pageTitle } from './reader/page-title';
import { plainTextParts } from './reader/plain-text';
import { readParts } from './reader/read-parts';

/** Any page: the largest editor or article in it. Used where no host knows the address; it has none of its own. */
export const generic: Host = {
  id: 'generic',
  name: 'this page',
  matches: [],
  read,
};

async function read({ document, url }: Page): Promise<ReadOutcome> {
  const body = await bodyOf(document);
  if (!body) return { kind: 'not-a-document' };
  const { parts, gaps } =
    body.root.tagName === 'TEXTAREA'
      ? { parts: plainTextParts((body.root as HTMLTextAreaElement).value), gaps: [] }
      : await readParts([body.root]);
  if (parts.length === 0) {
    const why = document.readyState === 'loading' ? 'still-loading' : 'empty';
    return { kind: 'cannot-read', why };
  }
  return {
    kind: 'read',
    document: {
      documentId: `${url.origin}${url.pathname}${url.search}`,
      title: pageTitle(document, body.root),
      parts,
      gaps,
      editable: body.editable,
      route: 'generic',
    },
  };
}
