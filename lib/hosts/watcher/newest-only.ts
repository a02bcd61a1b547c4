/** Another script of ours has started in this page. A page may forge it; then it is simply not read any more. */
const STARTED = 'assay-reader-started';
const LOOK_EVERY = 1_000;

/**
 * Ends when a newer script starts in the same page, or when the extension is gone from under it: updated, switched
 * off or removed, which nothing tells an orphaned script. `alive` says whether the extension is still there.
 */
export function newestOnly(document: Document, alive: () => boolean): AbortController {
  const end = new AbortController();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => end.abort(), { signal: end.signal });
  const look = setInterval(() => {
    if (!alive()) end.abort();
  }, LOOK_EVERY);
  end.signal.addEventListener('abort', () => clearInterval(look));
  return end;
}
