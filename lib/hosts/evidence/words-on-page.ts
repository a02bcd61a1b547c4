import { isHidden } from '../reader/look';
import { nodesIn } from '../reader/within';

/** Where some words stand: in the page's text, or in a form control. */
export type Place =
  | { kind: 'range'; range: Range }
  | { kind: 'control'; control: HTMLInputElement | HTMLTextAreaElement; start: number; end: number };

/** Every character of a page but white space and what nobody sees, and the text node each comes from. */
interface PageText {
  text: string;
  nodes: { node: Text; from: number }[];
}

const NOT_SHOWN = /[\s\u00ad\u200b-\u200d\u2060\ufeff\ufffc]+/g;
/** A label in front of its value. */
export const LABEL = /^[^:\n]{1,80}:\s+/;
const CONTROL = /^(?:INPUT|TEXTAREA)$/;

/**
 * Finds words as the brief quotes them: white space, line breaks and invisible characters do not count, nor how
 * the page cuts its text into elements. The first place in reading order; null where they are not there any more. A
 * labelled value is found without its label, which stands somewhere else.
 */
export function findWords(root: Element, words: string): Place | null {
  const value = words.replace(LABEL, '');
  return placeOf(root, words) ?? (value === words ? null : placeOf(root, value));
}

function placeOf(root: Element, words: string): Place | null {
  const wanted = words.replace(NOT_SHOWN, '');
  if (wanted === '') return null;
  const page: PageText = { text: '', nodes: [] };
  const control = collect(root, wanted, page);
  const at = page.text.indexOf(wanted);
  if (at < 0) return control;
  const range = root.ownerDocument.createRange();
  const start = position(page, at);
  const end = position(page, at + wanted.length - 1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return { kind: 'range', range };
}

/** Gathers the text under `element`; gives the first form control that holds the words. */
function collect(element: Element, wanted: string, page: PageText): Place | null {
  let found: Place | null = null;
  if (CONTROL.test(element.tagName)) return inControl(element as HTMLInputElement, wanted);
  for (const node of nodesIn(element)) {
    if (node.nodeType === 3) {
      page.nodes.push({ node: node as Text, from: page.text.length });
      page.text += (node.nodeValue ?? '').replace(NOT_SHOWN, '');
    } else if (node.nodeType === 1 && !isHidden(node as Element)) {
      found = collect(node as Element, wanted, page) ?? found;
    }
  }
  return found;
}

function inControl(control: HTMLInputElement, wanted: string): Place | null {
  const at = control.value.replace(NOT_SHOWN, '').indexOf(wanted);
  if (at < 0) return null;
  const start = shownOffset(control.value, at);
  return { kind: 'control', control, start, end: shownOffset(control.value, at + wanted.length - 1) + 1 };
}

/** The text node and offset of the `at`th shown character of the page. */
function position({ nodes }: PageText, at: number): { node: Text; offset: number } {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((nodes[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const { node, from } = nodes[low] as PageText['nodes'][number];
  return { node, offset: shownOffset(node.data, at - from) };
}

/** Offset in `text` of its `at`th character that is shown. */
function shownOffset(text: string, at: number): number {
  let seen = -1;
  for (let offset = 0; offset < text.length; offset += 1) {
    if ((text[offset] ?? '').replace(NOT_SHOWN, '') !== '') seen += 1;
    if (seen === at) return offset;
  }
  return text.length;
}
