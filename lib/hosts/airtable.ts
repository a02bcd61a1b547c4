import type { DomHost } from './reader/dom-host';
import type { Shape } from './reader/shape';

const PAIR = 'pageCellLabelPair';

/** Airtable: an expanded record or an interface page. Rows of the grid are not read: they come and go as it scrolls. */
export const airtable: DomHost = {
  id: 'airtable',
  name: 'Airtable',
  matches: ['https://airtable.com/*'],
  documentId: ({ href }) => /\b(rec\w{8,})/.exec(href)?.[1] ?? null,
  pane: '.interface, .detailView, .DetailViewWithActivityFeed, .topSidesheet, [data-testid=page-element-expansion-stack-renderer-dialog]',
  title: ['.titleCellContainer', '[data-testid=record-title]', 'h1', 'h2'],
  leaveOut: '[class*=ActivityFeed],[class*=comment]',
  shapeOf: pair,
};

/** A field of an interface: its name is on it in one word, and above it as the author wrote it. */
function pair(element: Element): Shape | undefined {
  const name = element.getAttribute('data-tutorial-selector-id');
  const value = name?.startsWith(PAIR) && element.querySelector('.cellContainer');
  if (!name || !value) return undefined;
  const written = [...element.children].find((child) => !child.contains(value))?.textContent?.trim();
  const spelled = name.slice(PAIR.length).replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return { is: 'field', label: written || spelled, value: [value] };
}
