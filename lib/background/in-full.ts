import { blocksOfParts } from '../brief/blocks-of-parts';
import type { Brief } from '../brief/brief';
import { type NumberedParts, withChanges } from '../brief/with-changes';
import type { PageMessage } from '../messages/messages';

type BriefRead = Extract<PageMessage, { type: 'brief-read' }>;
type BriefChanged = Extract<PageMessage, { type: 'brief-changed' }>;
/** What a page says, whole again. */
export type PageFact =
  | Exclude<PageMessage, { type: 'brief-read' | 'brief-changed' }>
  | (Pick<BriefRead, 'type' | 'url' | 'editable' | 'route' | 'asked'> & { brief: Brief });

interface Held extends Pick<BriefRead, 'reader' | 'number'> {
  parts: NumberedParts;
}

/**
 * The newest reading of the tabs heard from last, so that each needs only tell what has changed. In memory alone, for
 * a brief is not stored, and it may be lost with the worker: then the page is asked to tell everything again.
 */
const held = new Map<number, Held>();
const MOST_HELD = 8;

/**
 * What a page said, completed from what it said before. `outdated`: it has said more since. `no-base`: what it said
 * before is not known here. Must be called in the order in which messages arrive.
 */
export function inFull(message: PageMessage, tab: number): PageFact | 'outdated' | 'no-base' {
  if (message.type !== 'brief-read' && message.type !== 'brief-changed') return message;
  const { reader, number, url, editable, route } = message;
  const { id, host, title, gaps } = message.brief;
  const before = held.get(tab)?.reader === reader ? held.get(tab) : undefined;
  if (before && number < before.number) return 'outdated';
  const parts = partsOf(message, before);
  held.delete(tab);
  if (!parts) return 'no-base';
  held.set(tab, { reader, number, parts });
  for (const [oldest] of held) if (held.size > MOST_HELD) held.delete(oldest);
  return {
    type: 'brief-read',
    brief: { id, host, title, gaps, blocks: blocksOfParts([...parts.values()]) },
    url,
    editable,
    route,
    ...(message.type === 'brief-read' && message.asked && { asked: true }),
  };
}

function partsOf(message: BriefRead | BriefChanged, before: Held | undefined): NumberedParts | null {
  if (message.type === 'brief-read') return new Map(message.brief.parts.map((part, at) => [at, part]));
  if (!before) return null;
  // Told again after it failed: it is in there already.
  if (before.number === message.number) return before.parts;
  return before.number === message.number - 1 ? withChanges(before.parts, message.brief) : null;
}

/** The tab is gone: its text has no business here any more. */
export function dropHeld(tab: number): void {
  held.delete(tab);
}
