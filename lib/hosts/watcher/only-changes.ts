import { changedParts, type ToldParts } from '../../brief/changed-parts';
import type { PageMessage } from '../../messages/messages';
import type { PageReading } from './page-message';

/** What is to be said of a reading, null where it says nothing new. `news`: it differs from the one before. */
interface Saying {
  news: boolean;
  message: PageMessage | null;
}

/**
 * Out: a function that puts readings into messages. A document is told whole once, and again with `whole`; else only
 * what has changed in it. Whether that was heard is not known here: who holds no earlier reading has the page read anew.
 */
export function onlyChanges(): (reading: PageReading, whole: boolean) => Saying {
  const reader = String(Math.random()).slice(2);
  let number = 0;
  let document: string | null = null;
  let frame = '';
  let told: ToldParts | null = null;

  return (reading, whole) => {
    if (reading.type !== 'brief-read') {
      const news = newFrame(reading);
      return { news, message: news || whole ? reading : null };
    }
    const { parts, ...named } = reading.brief;
    const since = document === named.id ? told : null;
    const { changes, told: now } = changedParts(parts, since);
    const moved = JSON.stringify(now.order) !== JSON.stringify(since?.order);
    const news = newFrame({ ...reading, brief: named }) || changes.parts.length > 0 || moved;
    if (!news && !whole) return { news, message: null };
    number += 1;
    document = named.id;
    const all = whole || since === null;
    told = all && since ? changedParts(parts, null).told : now;
    const count = { ...reading, reader, number };
    return {
      news,
      message: all ? count : { ...count, type: 'brief-changed', brief: { ...named, ...changes } },
    };
  };

  /** Everything but the parts. */
  function newFrame(said: object): boolean {
    const before = frame;
    frame = JSON.stringify(said);
    return frame !== before;
  }
}
