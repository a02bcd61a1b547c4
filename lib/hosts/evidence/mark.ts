import { findWords, type Place } from './words-on-page';

/** Name of our highlight; names belong to the whole page. */
export const MARK = 'assay-quote';
/** The look of a mark. Text decoration is not drawn in highlights by every browser, background is. */
export const MARK_CSS = `@media screen{::highlight(${MARK}){background-color:#ffe08a;color:#1c1b1f}}`;
/** How long a mark stays, and how long edits settle before it is drawn anew, in milliseconds. */
const STAYS = 20_000;
const SETTLES = 300;

/**
 * Scrolls to words of the brief and marks them, without touching the page: the browser draws the mark, nothing is
 * saved or printed with it. It follows edits and goes after a while, with the address, or when `signal` aborts.
 * False where the words are not there any more.
 */
export function markWords(document: Document, words: string, signal: AbortSignal): boolean {
  const place = findWords(document.body, words);
  if (!place) return false;
  show(place);
  if (place.kind === 'control') return true;
  const end = new AbortController();
  const address = document.location.href;
  let drawn: HighlightRegistry | undefined;
  const follow = () => {
    const now = document.location.href === address ? findWords(document.body, words) : null;
    if (now?.kind === 'range') drawn = draw(MARK, now.range);
    else end.abort();
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    settling ??= setTimeout(() => {
      settling = undefined;
      follow();
    }, SETTLES);
  });
  const over = setTimeout(() => end.abort(), STAYS);
  end.signal.addEventListener('abort', () => {
    clearTimeout(over);
    clearTimeout(settling);
    observer.disconnect();
    drawn?.delete(MARK);
  });
  signal.addEventListener('abort', () => end.abort(), { once: true });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  follow();
  return true;
}

/** Each window keeps its own highlights: an editor in a frame has its own. */
export function draw(name: string, range: Range): HighlightRegistry | undefined {
  const view = range.startContainer.ownerDocument?.defaultView as
    | (Window & typeof globalThis)
    | null
    | undefined;
  view?.CSS.highlights?.set(name, new view.Highlight(range));
  return view?.CSS.highlights;
}

function show(place: Place): void {
  if (place.kind === 'control') {
    place.control.scrollIntoView({ block: 'center' });
    place.control.focus({ preventScroll: true });
    place.control.setSelectionRange(place.start, place.end);
    return;
  }
  const { startContainer } = place.range;
  startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
