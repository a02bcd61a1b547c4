import { attribute, classes, type Element, hasClass, isBlock, isElement, style } from './html-element';
import { headingLevel, tickOf } from './html-meaning';
import { deepText, find, holds } from './html-tree';
import type { Frame } from './line';

/** A list of links to places on the same page: a table of contents. */
export function isContents(list: Element): boolean {
  const items = list.childNodes.filter(isElement);
  return (
    items.length > 1 &&
    items.every((item) => {
      const link = item.childNodes.find(isElement);
      return (
        link?.tagName === 'a' &&
        /^#(?!cmnt)./.test(attribute(link, 'href') ?? '') &&
        deepText([link]).trim() ===
          deepText(item.childNodes.filter((node) => !isElement(node) || !/^[uo]l$/.test(node.tagName))).trim()
      );
    })
  );
}

/** The frame of what stands in a block element: a heading, an item with its depth and box, or the one it stands in. */
export function blockFrame(element: Element, frame: Frame, listDepth: number): Frame {
  const heads = element.tagName === 'summary' && !holds(element, /^h[1-6]$/);
  const level = headingLevel(element) ?? (heads ? 6 : null);
  if (level !== null) return { ...frame, kind: 'heading', level };
  const item = element.tagName === 'li';
  if (!item && (frame.kind !== 'paragraph' || !/^(?:p|div)$/.test(element.tagName))) return frame;
  const checked = item ? tickOfItem(element) : tickOfLine(element);
  if (!item && checked === undefined && !isWordItem(element)) return frame;
  const depth = Math.max(1, item ? listDepth : 0, depthByClass(element));
  return { ...frame, kind: 'item', level: depth, ...(checked !== undefined && { checked }) };
}

/** Nesting depth that editors write into classes and styles: Google Docs `lst-kix_a1-2`, Quill `ql-indent-2`, Word `level2`; else 0. */
function depthByClass(item: Element): number {
  const quill = classes(item)
    .map((name) => /^ql-indent-(\d)$/.exec(name)?.[1])
    .find(Boolean);
  if (quill) return Number(quill) + 1;
  const word = /mso-list:[^;]*\blevel(\d)/.exec(style(item))?.[1];
  if (word) return Number(word);
  const parent = item.parentNode;
  if (!parent || !('tagName' in parent)) return 0;
  const docs = classes(parent)
    .map((name) => /^lst-.*-(\d)$/.exec(name)?.[1])
    .find(Boolean);
  return docs ? Number(docs) + 1 : 0;
}

/** Word writes list items as paragraphs of a class or style of its own. */
function isWordItem(element: Element): boolean {
  return /mso-list:\s*l\d/.test(style(element)) || hasClass(element, /^msolistparagraph/);
}

/** Ticked, open, or undefined where an item has no box. Boxes of nested lists are not its own. */
function tickOfItem(item: Element): boolean | undefined {
  const own = tickOf(item);
  if (own !== undefined) return own;
  const boxes = new Set<boolean>();
  const look = (each: Element) => {
    const state = tickOf(each);
    if (state !== undefined) boxes.add(state);
    return false;
  };
  find(item, look, (each) => /^(?:ul|ol|menu|table)$/.test(each.tagName));
  // Editors mark the box and the text alike; boxes that differ are several in one item.
  if (boxes.size === 1) return boxes.has(true);
  return inTaskList(item) && item.tagName === 'li' ? false : undefined;
}

/** The box of a paragraph that is no list item: an input or an empty element of its own line, not of blocks inside it. */
function tickOfLine(element: Element): boolean | undefined {
  const isBox = (each: Element) => tickOf(each) !== undefined && deepText(each.childNodes).trim() === '';
  const box = find(element, isBox, (each) => isBlock(each));
  return box ? tickOf(box) : undefined;
}

function inTaskList(item: Element): boolean {
  const list = item.parentNode;
  if (!list || !('tagName' in list)) return false;
  return (
    attribute(list, 'data-type') === 'taskList' ||
    hasClass(list, /^(?:inline-task-list|task-?list|to-?do-list|checklist)$/)
  );
}
