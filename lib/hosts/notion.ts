import type { Frame } from '../brief/line';
import type { Host, Page, ReadOutcome } from './host';
import { readParts } from './reader/read-parts';
import type { Shape } from './reader/shape';
import { textIn } from './reader/text-in';

/** Text of one block: its own leaf, not that of the blocks nested in it. */
const LEAF = '[data-content-editable-leaf=true]';
const CONTENT = '.notion-page-content';

/** Notion: pages in the browser, peeks over pages, and public pages on notion.site. */
export const notion: Host = {
  id: 'notion',
  name: 'Notion',
  matches: ['https://*.notion.so/*', 'https://*.notion.com/*', 'https://*.notion.site/*'],
  root: ({ document }) => openPage(document),
  read,
};

async function read({ document, url }: Page): Promise<ReadOutcome> {
  const id = pageId(url);
  const shown = openPage(document);
  const content = shown?.querySelector(CONTENT);
  // A page that is a database has rows but no text of its own.
  if (!shown || !content)
    return id && isLoading(document)
      ? { kind: 'cannot-read', why: 'still-loading' }
      : { kind: 'not-a-document' };
  if (!id) return { kind: 'not-a-document' };
  const properties = [...shown.querySelectorAll('[role=table]')].filter(
    (table) => !content.contains(table) && table.querySelector('[role=row]'),
  );
  const { parts, gaps } = await readParts([...properties, content], shapeOf);
  return {
    kind: 'read',
    document: {
      documentId: id,
      title: titleOf(shown, document),
      parts,
      gaps,
      editable: content.querySelector(`${LEAF}[contenteditable=true]`) !== null,
      route: 'live',
    },
  };
}

/** The page in front: a peek lies over the page it was opened from. */
function openPage(document: Document): Element | null {
  const peeks = document.querySelectorAll('.notion-peek-renderer');
  return peeks[peeks.length - 1] ?? document.querySelector('main.notion-frame, .notion-frame, #notion-app');
}

function isLoading(document: Document): boolean {
  return document.querySelector('[class*=notion-collection_view]') === null;
}

/** 32 hexadecimal digits: of the peek (`?p=`) if there is one, else the last ones of the path. */
function pageId(url: URL): string | null {
  if (url.hostname.startsWith('calendar.')) return null;
  const peek = url.searchParams.get('p')?.replace(/-/g, '');
  if (peek && /^[0-9a-f]{32}$/i.test(peek)) return peek.toLowerCase();
  return /([0-9a-f]{32})\/?$/i.exec(url.pathname.replace(/-/g, ''))?.[1]?.toLowerCase() ?? null;
}

function titleOf(shown: Element, document: Document): string {
  const title = [
    ...shown.querySelectorAll(
      'h1[contenteditable], [aria-roledescription="page title"], .notion-page-block h1',
    ),
  ].find((heading) => !heading.closest(CONTENT));
  return title ? textIn(title) : document.title.replace(/ [|-] Notion$/, '').trim();
}

/** Blocks whose name is that of the container they are. */
const CONTAINER = /^(?:callout|quote|code|toggle)$/;
const NO_TEXT = /^(?:collection_view\w*|bookmark|button|divider|breadcrumb|table_of_contents|page|alias)$/;

/** Notion names every block in its class: `notion-to_do-block`, `notion-callout-block` ... */
function shapeOf(element: Element): Shape | undefined {
  if (element.getAttribute('role') === 'row') return propertyRow(element);
  const kind = /(?:^|\s)notion-([a-z_]+)-block(?:\s|$)/.exec(element.getAttribute('class') ?? '')?.[1];
  if (kind === undefined) return plainShape(element);
  if (/^(?:sub_)*header$/.test(kind))
    return { is: 'block', frame: { kind: 'heading', level: kind.split('sub_').length } };
  if (/^(?:\w+_list|to_do)$/.test(kind) && kind !== 'column_list')
    return { is: 'block', deeper: true, frame: { kind: 'item' } };
  if (CONTAINER.test(kind)) return { is: 'block', frame: { inside: kind as NonNullable<Frame['inside']> } };
  if (kind === 'image') return { is: 'nothing', misses: 'image' };
  if (NO_TEXT.test(kind)) return { is: 'nothing' };
  return { is: 'block', frame: { kind: 'paragraph' } };
}

/** Inside blocks: a closed toggle holds text that is not in the page at all. */
function plainShape(element: Element): Shape | undefined {
  if (element.getAttribute('role') === 'button') {
    // Values of properties are buttons too: they open an editor.
    if (element.closest('[role=row]')) return { is: 'inline' };
    const closed =
      element.getAttribute('aria-expanded') === 'false' &&
      element.closest('[class*=toggle-block], [class*=header-block]');
    return { is: 'nothing', ...(closed ? { misses: 'collapsed' as const } : {}) };
  }
  // The block says what its leaf is, not the leaf's own tag: a second-level heading is drawn as an h3.
  return element.matches(LEAF) ? { is: 'block' } : undefined;
}

/** A property of a database page. */
function propertyRow(row: Element): Shape | undefined {
  const [label, ...value] = row.querySelectorAll('[role=cell]');
  if (!label || value.length === 0) return undefined;
  const empty = value.every(
    (cell) => /^(?:Empty)?$/.test(cell.textContent?.trim() ?? '') && !cell.querySelector('input'),
  );
  return { is: 'field', label: label.textContent ?? '', value: empty ? [] : value };
}
