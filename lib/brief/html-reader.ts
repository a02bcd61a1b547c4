import type { BlockList } from './block-list';
import { type Element, isBlock, isElement, isLeftOut, isReference, type Node } from './html-element';
import { formValue, labelPair } from './html-form';
import { blockFrame, isContents } from './html-list';
import { frameOf, type Look, lookOf, marks, PLAIN } from './html-look';
import { headingLevel } from './html-meaning';
import { readPair, readTable, type Walker } from './html-parts';
import { deepText } from './html-tree';
import { type Frame, fold, type Line, linesOf, type Run } from './line';
import { paragraphBlocks } from './paragraph-blocks';

/** Deeper than any document; below it only the text is taken. */
const DEEPEST = 300;

/** Walks a parsed page and puts its blocks on the list. `soft`: line breaks in the source may mean something (Markdown). */
export class HtmlReader implements Walker {
  readonly list: BlockList;
  readonly #soft: boolean;
  #runs: Run[] = [];
  #flat = false;
  #depth = 0;
  #listDepth = 0;

  constructor(list: BlockList, soft: boolean) {
    this.list = list;
    this.#soft = soft;
  }

  read(nodes: readonly Node[]): void {
    const frame: Frame = { kind: 'paragraph' };
    this.#children(nodes, PLAIN, frame);
    this.#flush(frame);
  }

  /** The lines of an element, its blocks and line breaks told apart but nothing else. */
  lines(element: Element): Line[] {
    const kept = { runs: this.#runs, flat: this.#flat };
    this.#runs = [];
    this.#flat = true;
    this.#children(element.childNodes, lookOf(element, PLAIN), { kind: 'paragraph' });
    const lines = linesOf(this.#runs);
    this.#runs = kept.runs;
    this.#flat = kept.flat;
    return lines;
  }

  #children(nodes: readonly Node[], look: Look, frame: Frame): void {
    if (this.#depth > DEEPEST) {
      this.#runs.push({ text: fold(deepText(nodes)), ...marks(look) });
      return;
    }
    this.#depth += 1;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      const pair = isElement(node) && !this.#flat ? labelPair(nodes, at) : null;
      if (pair) {
        this.#flush(frame);
        readPair(pair, look, frame, this);
        at = pair.last;
      } else if (node) this.#node(node, look, frame);
    }
    this.#depth -= 1;
  }

  #node(node: Node, look: Look, frame: Frame): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, look);
    else if (node.nodeName === '#comment' && 'data' in node && this.#soft) {
      this.#runs.push({ text: node.data.replace(/\s+/g, ' '), aside: look.aside ?? 'instruction' });
    } else if (isElement(node) && !isLeftOut(node)) this.#element(node, look, frame);
  }

  #text(value: string, look: Look): void {
    const text = look.breaks
      ? value.replace(/\n/g, '\v')
      : value.replace(this.#soft ? /[ \t\r\f]+/g : /[ \t\r\n\f]+/g, ' ');
    if (text !== '') this.#runs.push({ text, ...marks(look) });
  }

  #element(element: Element, look: Look, frame: Frame): void {
    if (isReference(element)) return;
    if (element.tagName === 'br') {
      this.#runs.push({ text: '\v' });
      return;
    }
    if (element.tagName === 'img') {
      this.list.miss('image');
      return;
    }
    const value = formValue(element);
    if (value !== null) this.#text(value, { ...look, breaks: true });
    else if (!isBlock(element) && headingLevel(element) === null)
      this.#children(element.childNodes, lookOf(element, look), frame);
    else if (this.#flat) this.#flatBlock(element, look, frame);
    else this.#block(element, look, frame);
  }

  #flatBlock(element: Element, look: Look, frame: Frame): void {
    this.#runs.push({ text: '\v' });
    this.#children(element.childNodes, lookOf(element, look), frame);
    this.#runs.push({ text: '\v' });
  }

  #block(element: Element, look: Look, outer: Frame): void {
    const isList = /^(?:ul|ol|menu|dir)$/.test(element.tagName);
    this.#flush(outer, isList);
    const frame = frameOf(element, outer, look);
    const inner = { ...lookOf(element, look), aside: undefined };
    if (element.tagName === 'table') readTable(element, look, frame, this);
    else if (!isList) this.walk(element, inner, blockFrame(element, frame, this.#listDepth));
    else if (!isContents(element)) {
      this.#listDepth += 1;
      this.walk(element, look, frame);
      this.#listDepth -= 1;
    }
  }

  /** Reads what is in an element as blocks of a frame. */
  walk(element: Element, look: Look, frame: Frame): void {
    this.#children(element.childNodes, look, frame);
    this.#flush(frame);
  }

  /** Makes blocks of what was gathered. `heads`: a list under it follows. */
  #flush(frame: Frame, heads = false): void {
    const lines = linesOf(this.#runs);
    this.#runs = [];
    if (lines.length === 0) return;
    paragraphBlocks(lines, { ...frame }, this.list, heads);
    if (frame.kind !== 'item') return;
    frame.kind = 'paragraph';
    delete frame.level;
    delete frame.checked;
  }
}
