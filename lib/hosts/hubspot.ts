import { labelOf } from './reader/control';
import type { DomHost } from './reader/dom-host';
import type { Shape } from './reader/shape';

const PROPERTY = 'property-input-';

/** HubSpot: campaigns, tasks and other records; each field carries the internal name of its property. */
export const hubspot: DomHost = {
  id: 'hubspot',
  name: 'HubSpot',
  matches: ['https://*.hubspot.com/*'],
  documentId: ({ pathname }) =>
    /\/((?:record\/[\d-]+|campaigns?(?:\/details)?|tasks(?:\/[a-z-]+)*|marketing-events)\/[\w-]*\d[\w-]*)/.exec(
      pathname,
    )?.[1] ?? null,
  title: [
    '[data-selenium-test="property-input-hs_name"]',
    '[data-selenium-test=highlightTitle]',
    '[data-test-id=record-highlight-main-content] h2',
    'h1',
  ],
  body: `[data-selenium-test^=${PROPERTY}],[data-test-id=brief-rich-text],[data-selenium-test=property-group]`,
  leaveOut: '[data-selenium-test*=timeline],[data-test-id*=comment]',
  shapeOf: property,
};

/** `hs_audience` under no label is still the audience. */
function property(element: Element): Shape | undefined {
  const name = element.getAttribute('data-selenium-test');
  if (!name?.startsWith(PROPERTY)) return undefined;
  const label = labelOf(element) || name.slice(PROPERTY.length).replace(/^hs_/, '').replaceAll('_', ' ');
  return { is: 'field', label, value: [element] };
}
