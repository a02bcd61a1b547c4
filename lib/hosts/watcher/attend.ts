import type { PageMessage } from '../../messages/messages';
import type { Host, Page, ReadOutcome } from '../host';
import { nextTurn } from '../reader/slices';
import { onlyChanges } from './only-changes';
import { pageMessage, wordsIn } from './page-message';
import { watchPage } from './watch-page';

/** What attending to a page needs from outside. */
export interface Attendance {
  host: Host;
  /** The page as it is now: its address changes without being loaded again. */
  page: () => Page;
  /** Tells the rest of the extension; never answered. */
  report: (message: PageMessage) => void;
  signal: AbortSignal;
}

/** The page may say something else; the background wants to know; the writer does. */
type Why = 'changed' | 'told' | 'asked';

/** Before a page that is still loading is called unreadable, and between looks at it, in milliseconds. */
const PATIENCE = 3_000;
const LOOK_AGAIN = 1_000;

/**
 * Reads the page, tells what it says, and goes on telling whenever that changes, until `signal` aborts.
 * Returns how to have a reading told, and told whole, even if nothing is new; `asked` where the writer wants it.
 */
export function attend({ host, page, report, signal }: Attendance): (asked: boolean) => Promise<void> {
  const saying = onlyChanges();
  let toldWords = { document: '', count: 0 };
  let reading: Promise<boolean> | null = null;
  const start = performance.now();

  /** One reading at a time: readings that overtake each other would tell old text last. */
  async function read(why: Why): Promise<boolean> {
    while (reading) await reading;
    reading = readOnce(why, false).finally(() => {
      reading = null;
    });
    return reading;
  }

  async function readOnce(why: Why, again: boolean): Promise<boolean> {
    if (signal.aborted) return false;
    const before = page();
    const outcome = await attempt(host, before, why === 'asked');
    if (signal.aborted) return false;
    // The writer went elsewhere meanwhile: this text may belong to either document.
    if (page().url.href !== before.url.href) return readOnce(why, false);
    if (outcome.kind === 'cannot-read' && outcome.why === 'still-loading') lookAgain();
    if (why === 'changed' && isTooEarly(outcome)) return false;
    await nextTurn();
    const words = wordsIn(outcome);
    // Pages redraw themselves: a text that has just lost most of its words gets a second look.
    if (!again && words.document === toldWords.document && words.count < toldWords.count / 2) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
      return readOnce(why, true);
    }
    const { news, message } = saying(pageMessage(host, outcome, before.url), why !== 'changed');
    if (!message) return false;
    toldWords = words;
    report(why === 'asked' && message.type === 'brief-read' ? { ...message, asked: true } : message);
    return news;
  }

  function isTooEarly(outcome: ReadOutcome): boolean {
    return (
      outcome.kind === 'cannot-read' &&
      outcome.why === 'still-loading' &&
      performance.now() - start < PATIENCE
    );
  }

  function lookAgain(): void {
    const timer = setTimeout(() => void read('changed'), LOOK_AGAIN);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  const { document } = page();
  if (host.watch) host.watch(page(), () => void read('changed'), signal);
  else watchPage({ document, root: () => host.root?.(page()) ?? null, read: () => read('changed') }, signal);
  void read('changed');
  return async (asked) => void (await read(asked ? 'asked' : 'told'));
}

/** A host that stumbles over a page it does not know is a page that cannot be read, not a broken extension. */
async function attempt(host: Host, page: Page, asked: boolean): Promise<ReadOutcome> {
  try {
    return await host.read(page, asked);
  } catch (error) {
    console.warn(`Assay could not read this ${host.name} page.`, error);
    return { kind: 'cannot-read', why: 'no-text-access' };
  }
}
