import type { BlockList } from './block-list';
import {
  asideOf,
  type Element,
  headingLevel,
  insideOf,
  isBlock,
  isElement,
  isLeftOut,
  isReference,
  keepsBreaks,
  type Node,
  slantedOf,
  strongOf,
} from './html-element';
import { formValue, labelPair } from './html-form';
import { depthByClass, isContents, tickOfItem } from './html-list';
import { tableRows } from './html-table';
import { deepText, holds } from './html-tree';
import { cleanLabel } from './label';
import { type Frame, fold, type Line, linesOf, type Run, textOf } from './line';
import { paragraphBlocks, pushField } from './paragraph-blocks';
import { tableBlocks } from './table-blocks';

/** Deeper than any document; below it only the text is taken. */
const DEEPEST = 300;

interface Look {
  strong: boolean;
  slanted: boolean;
  breaks: boolean;
  aside: Frame['aside'];
}

const PLAIN: Look = { strong: false, slanted: false, breaks: false, aside: undefined };

/** Walks a parsed page and puts its blocks on the list. `soft`: line breaks in the source may mean something (Markdown). */
export class HtmlReader {
  readonly #list: BlockList;
  readonly #soft: boolean;
  #runs: Run[] = [];
  #flat = false;
  #depth = 0;
  #listDepth = 0;

  constructor(list: BlockList, soft: boolean) {
    this.#list = list;
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
        this.#pair(pair.label, pair.value, look, frame);
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
      this.#list.miss('image');
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
    this.#flush(outer);
    const frame = frameOf(element, outer, look);
    const inner = { ...lookOf(element, look), aside: undefined };
    const level =
      headingLevel(element) ?? (element.tagName === 'summary' && !holds(element, HEADING) ? 6 : null);
    if (element.tagName === 'table') this.#table(element, look, frame);
    else if (/^(?:ul|ol|menu|dir)$/.test(element.tagName)) this.#listOf(element, look, frame);
    else if (level !== null) this.#inFrame(element, inner, { ...frame, kind: 'heading', level });
    else if (element.tagName === 'li') this.#item(element, inner, frame);
    else {
      const ticked =
        frame.kind === 'paragraph' && /^(?:p|div)$/.test(element.tagName) ? tickOfItem(element) : undefined;
      this.#inFrame(
        element,
        inner,
        ticked === undefined ? frame : { ...frame, kind: 'item', level: 1, checked: ticked },
      );
    }
  }

  #inFrame(element: Element, look: Look, frame: Frame): void {
    this.#children(element.childNodes, look, frame);
    this.#flush(frame);
  }

  #listOf(element: Element, look: Look, frame: Frame): void {
    if (isContents(element)) return;
    this.#listDepth += 1;
    this.#children(element.childNodes, look, frame);
    this.#flush(frame);
    this.#listDepth -= 1;
  }

  #item(element: Element, look: Look, frame: Frame): void {
    const ticked = tickOfItem(element);
    const level = Math.max(1, this.#listDepth, depthByClass(element));
    this.#inFrame(element, look, {
      ...frame,
      kind: 'item',
      level,
      ...(ticked !== undefined && { checked: ticked }),
    });
  }

  #table(element: Element, look: Look, frame: Frame): void {
    const rows = tableRows(element);
    const cells = rows.flat();
    if (rows.every((row) => row.length <= 1) || cells.some((cell) => holdsBlocks(cell.element))) {
      const alone: Frame = cells.length === 1 ? { ...frame, inside: frame.inside ?? 'callout' } : frame;
      for (const cell of cells) this.#inFrame(cell.element, look, { ...alone });
      return;
    }
    tableBlocks(
      rows.map((row) => row.map((cell) => cell.read(this.lines(cell.element)))),
      { ...frame, kind: 'paragraph' },
      this.#list,
    );
  }

  #pair(label: Element, value: Element | null, look: Look, outer: Frame): void {
    this.#flush(outer);
    const name = cleanLabel(this.lines(label).map(textOf).join(' '));
    const frame: Frame = { ...frameOf(value ?? label, outer, look), kind: 'paragraph' };
    const lines = value ? this.lines(value) : [];
    const runs = lines.flatMap((line, at) => (at === 0 ? line.runs : [{ text: '\v' }, ...line.runs]));
    if (name === '') this.#inFrame(value ?? label, look, frame);
    else if (runs.length === 0 || (value && holdsBlocks(value))) {
      this.#list.push({ ...frame, kind: 'heading', level: 6, text: name });
      if (value) this.#inFrame(value, look, frame);
    } else
      pushField(
        name,
        { runs: runs.map((run) => ({ ...run, text: run.text.replace('\v', '\n') })), hard: false },
        frame,
        this.#list,
      );
  }

  #flush(frame: Frame): void {
    const lines = linesOf(this.#runs);
    this.#runs = [];
    if (lines.length === 0) return;
    paragraphBlocks(lines, { ...frame }, this.#list);
    if (frame.kind !== 'item') return;
    frame.kind = 'paragraph';
    delete frame.level;
    delete frame.checked;
  }
}

const HEADING = /^h[1-6]$/;

/** Does a cell or value hold more than lines of text: headings, tables, several lists? */
function holdsBlocks(element: Element): boolean {
  return holds(element, /^(?:h[1-6]|table|details)$/);
}

function marks(look: Look): Omit<Run, 'text'> {
  return {
    ...(look.strong && { strong: true }),
    ...(look.slanted && { slanted: true }),
    ...(look.aside && { aside: look.aside }),
  };
}

function lookOf(element: Element, outer: Look): Look {
  return {
    strong: strongOf(element) ?? outer.strong,
    slanted: slantedOf(element) ?? outer.slanted,
    breaks: outer.breaks || keepsBreaks(element),
    aside: asideOf(element) ?? outer.aside,
  };
}

/** The frame of a block; the outer one itself where nothing changes, so that an item's later paragraphs know of the first. */
function frameOf(element: Element, outer: Frame, look: Look): Frame {
  const inside = insideOf(element);
  const aside = asideOf(element) ?? look.aside;
  if (!inside && (!aside || aside === outer.aside)) return outer;
  const kind = inside && outer.kind === 'item' ? 'paragraph' : outer.kind;
  return { ...outer, kind, ...(inside && { inside }), ...(aside && { aside }) };
}
