import { isHidden } from './look';
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
export function bodyOf(document: Document, within: Element | Document = document): Body | null {
  const editors = allWithin(within, EDITORS).filter(
    (editor) => !editor.parentElement?.closest(EDITORS) && !editor.closest(NOT_A_BRIEF) && !isHidden(editor),
  );
  const largest = largestOf(editors);
  if (largest && sizeOf(largest) >= SOME_WORDS) {
    const place = largest.closest(PLACES);
    const together = place ? editors.filter((editor) => place.contains(editor)) : [];
    const whole = together.reduce((sum, editor) => sum + sizeOf(editor), 0);
    return { root: place && sizeOf(largest) < whole / 2 ? place : largest, editable: true };
  }
  const articles = [...within.querySelectorAll('article,main,[role=main]')].filter((part) => !isHidden(part));
  const article = largestOf(articles) ?? (within === document ? document.body : (within as Element));
  if (!article || sizeOf(article) + editors.reduce((sum, editor) => sum + sizeOf(editor), 0) === 0)
    return null;
  return {
    root: article,
    editable: editors.some((editor) => article.contains(editor) && sizeOf(editor) > 0),
  };
}

function largestOf(elements: readonly Element[]): Element | null {
  let largest: Element | null = null;
  for (const element of elements) if (!largest || sizeOf(element) > sizeOf(largest)) largest = element;
  return largest;
}

function sizeOf(element: Element): number {
  if (element.tagName === 'TEXTAREA' || element.tagName === 'INPUT')
    return (element as HTMLInputElement).value.trim().length;
  return element.textContent?.trim().length ?? 0;
}
