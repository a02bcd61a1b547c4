import type { DomHost } from './reader/dom-host';
import type { Shape } from './reader/shape';

/** Trello: the open card with its description, fields and checklists. */
export const trello: DomHost = {
  id: 'trello',
  name: 'Trello',
  matches: ['https://trello.com/*'],
  documentId: ({ pathname }) => /^\/c\/(\w+)/.exec(pathname)?.[1] ?? null,
  pane: 'main, [role=dialog]',
  title: [
    '[data-testid=card-back-title-input]',
    '[data-testid=card-back-name] h2',
    '[data-testid=card-back-name]',
  ],
  leaveOut: '[data-testid*=comment],[data-testid*=activity],[data-testid=card-back-title-input]',
  shapeOf: checkItem,
};

function checkItem(element: Element): Shape | undefined {
  const name = element.getAttribute('data-testid');
  return name === 'check-item-container' ? { is: 'block', frame: { kind: 'item' } } : undefined;
}
