import { isHidden } from './look';
import { inSlices } from './slices';
import { textIn } from './text-in';
import { allWithin } from './within';

/** The part of a page that most likely is the brief. */
export interface Body {
  root: Element;
  editable: boolean;
}

const EDITORS =
  '[contenteditable]:not([contenteditable=false]),textarea,[role=textbox][aria-multiline=true],input[type=text],input:not([type])';
const PLACES = '[role=dialog],dialog[open],form,main,[role=main],article';
const NOT_A_BRIEF = '[role=search],[role=combobox],[role=navigation],nav,header,footer,[aria-hidden=true]';
/** An editor with less text than this is a search field or a comment waiting to be written. */
const SOME_WORDS = 80;

/**
 * The largest editor, or the form it belongs to when the brief is spread over several fields; else the article or
 * main part; else the whole page, or what `within` says. Null only where there is no text at all.
 */
export async function bodyOf(
  document: Document,
  within: Element | Document = document,
): Promise<Body | null> {
  const sizes = new Map<Element, number>();
  const sizeOf = (element: Element) => {
    const size = sizes.get(element) ?? lengthOf(element);
    sizes.set(element, size);
    return size;
  };
  const sum = (parts: readonly Element[]) => parts.reduce((total, part) => total + sizeOf(part), 0);
  const largestOf = (parts: readonly Element[]) => [...parts].sort((a, b) => sizeOf(b) - sizeOf(a))[0];

  const found = await inSlices(allWithin(within, EDITORS));
  const editors = found.filter(
    (editor) => !editor.parentElement?.closest(EDITORS) && !editor.closest(NOT_A_BRIEF) && !isHidden(editor),
  );
  const largest = largestOf(editors);
  if (largest && sizeOf(largest) >= SOME_WORDS) {
    const place = largest.closest(PLACES);
    const together = editors.filter((editor) => place?.contains(editor));
    return { root: place && sizeOf(largest) < sum(together) / 2 ? place : largest, editable: true };
  }
  const articles = [...within.querySelectorAll('article,main,[role=main]')].filter((part) => !isHidden(part));
  const root = largestOf(articles) ?? (within === document ? document.body : (within as Element));
  if (!root || sizeOf(root) + sum(editors) === 0) return null;
  return { root, editable: sum(editors.filter((editor) => root.contains(editor))) > 0 };
}

/** So much text is a document, however much of it is white space. */
const PLENTY = 10_000;

function lengthOf(element: Element): number {
  const length = element.textContent?.length ?? 0;
  return length > PLENTY ? length : textIn(element).length;
}
