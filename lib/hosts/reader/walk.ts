import { type Line, linesOf, type Run } from '../../brief/line';
import type { Part } from '../../brief/part';
import { checkStateOf, controlOf, controlValue } from './control';
import { lookOf } from './look';
import { type Place, placeIn, placeInBlock } from './place';
import { BLOCK, INLINE, type Shape, type ShapeOf, shapeOf } from './shape';
import { tableRows } from './table-rows';

/** Takes what a walk finds, in reading order. */
export interface Sink {
  found: (part: Part) => void;
  miss: (what: 'collapsed' | 'image') => void;
}

/** Markup nested deeper than this is taken as plain text: nobody writes so, and a page must not break us. */
const DEEPEST = 400;
const RICH = 'h1,h2,h3,h4,h5,h6,table,details';

/** Goes through an element's text nodes in reading order and hands lines, fields and tables to `sink`. */
export function walk(root: Element, sink: Sink, hostShape: ShapeOf = () => undefined): void {
  const start: Place = { frame: { kind: 'paragraph' }, depth: 0, run: {}, keepsBreaks: false };
  new Walk(sink, hostShape).inside(root, placeIn(root, start, lookOf(root)), 0);
}

class Walk {
  readonly #sink: Sink;
  readonly #hostShape: ShapeOf;
  /** Values already said with their label. */
  readonly #used = new Set<Node>();
  #runs: Run[] = [];
  /** State of the check box in the line being read, if there is one. */
  #box: boolean | null = null;

  constructor(sink: Sink, hostShape: ShapeOf) {
    this.#sink = sink;
    this.#hostShape = hostShape;
  }

  inside(element: Element, place: Place, deep: number): void {
    this.#children(element, place, deep);
    this.#endLine(place);
  }

  #children(parent: Element, place: Place, deep: number): void {
    for (const node of (parent.shadowRoot ?? parent).childNodes) {
      if (node.nodeType === 3) this.#text(node.nodeValue ?? '', place);
      else if (node.nodeType === 1 && !this.#used.has(node)) this.#visit(node as Element, place, deep + 1);
    }
  }

  #text(raw: string, place: Place): void {
    // `\v` is a line break the writer made, see linesOf; any other white space folds.
    const text = place.keepsBreaks ? raw.replace(/\r?\n/g, '\v') : raw.replace(/\s+/g, ' ');
    if (text !== '') this.#runs.push({ ...place.run, text });
  }

  #visit(element: Element, outer: Place, deep: number): void {
    const look = lookOf(element);
    if (look.hidden) return;
    const box = checkStateOf(element);
    const place = placeIn(element, outer, look);
    if (element.tagName === 'BR') this.#runs.push({ text: '\v' });
    else if (deep > DEEPEST) this.#text(element.textContent ?? '', place);
    else if (box !== null) this.#box = box;
    else if (element.tagName === 'LABEL' && controlOf(element)) this.#label(element, outer, deep);
    else {
      const shape = this.#hostShape(element) ?? shapeOf(element) ?? (look.ownLine ? BLOCK : INLINE);
      this.#shape(element, shape, outer, place, deep, look.chip);
    }
  }

  #shape(element: Element, shape: Shape, outer: Place, place: Place, deep: number, chip: boolean): void {
    if (shape.is === 'nothing') {
      if (shape.misses) this.#sink.miss(shape.misses);
    } else if (shape.is === 'inline') {
      if (chip) this.#runs.push({ text: ' ' });
      this.#children(element, place, deep);
      if (chip) this.#runs.push({ text: ' ' });
    } else {
      this.#endLine(outer);
      this.#block(element, shape, place, deep);
    }
  }

  #block(
    element: Element,
    shape: Exclude<Shape, { is: 'nothing' | 'inline' }>,
    place: Place,
    deep: number,
  ): void {
    const { frame } = place;
    const rows = shape.is === 'table' ? tableRows(element, (cell) => this.#gather([cell], deep)) : null;
    if (rows) this.#sink.found({ is: 'table', rows, frame: { ...frame } });
    else if (shape.is === 'control') this.#control(element, place);
    else if (shape.is === 'field') {
      // A value with headings and tables of its own is read as such, under its label.
      const lines = shape.value.some((value) => value.querySelector(RICH))
        ? []
        : this.#gather(shape.value, deep);
      if (lines.length > 0 || shape.value.every((value) => !value.querySelector(RICH))) {
        for (const value of shape.value) this.#used.add(value);
      }
      const own = shape.value[0] && shapeOf(shape.value[0]);
      const aside = own?.is === 'block' ? own.frame?.aside : undefined;
      this.#sink.found({
        is: 'field',
        label: shape.label,
        lines,
        frame: { ...frame, ...(aside && { aside }) },
      });
    } else if (shape.is === 'block') {
      this.inside(element, placeInBlock(place, shape.frame, shape.deeper === true), deep);
    } else this.inside(element, place, deep);
  }

  /** A label in front of a control is said with the control's value, not on its own. */
  #label(label: Element, place: Place, deep: number): void {
    const control = controlOf(label);
    if (control && label.contains(control)) this.#visit(control, place, deep);
  }

  #control(element: Element, { frame }: Place): void {
    const { label, value } = controlValue(element) ?? {};
    if (!value) return;
    const place = { lines: linesOf([{ text: value.replace(/\r?\n/g, '\v') }]), frame: { ...frame } };
    this.#sink.found(label ? { is: 'field', label, ...place } : { is: 'lines', ...place });
  }

  #endLine({ frame, depth }: Place): void {
    const lines = linesOf(this.#runs);
    const box = this.#box;
    this.#runs = [];
    // A box may stand in an element of its own, beside the one with the words.
    if (lines.length === 0) return;
    this.#box = null;
    const ticked = box === null ? frame : { ...frame, kind: 'item' as const, checked: box };
    const level = ticked.kind === 'item' ? { level: frame.level ?? Math.max(1, depth) } : {};
    this.#sink.found({ is: 'lines', lines, frame: { ...ticked, ...level } });
    if (frame.kind !== 'item') return;
    // Only the first paragraph of a list item is the item; what follows it explains it.
    frame.kind = 'paragraph';
    delete frame.checked;
    delete frame.level;
  }

  /** The lines inside some elements, whatever blocks they make up: the text of a cell or a value. */
  #gather(elements: readonly Element[], deep: number): Line[] {
    const gathered: Line[] = [];
    const found = (part: Part) => {
      if (part.is === 'field') part.lines[0]?.runs.unshift({ text: `${part.label}: ` });
      const lines = part.is === 'table' ? part.rows.flat().flatMap((cell) => cell.lines) : part.lines;
      for (const line of lines) gathered.push({ ...line, hard: true });
    };
    if (deep < DEEPEST) {
      for (const element of elements) walk(element, { ...this.#sink, found }, this.#hostShape);
    }
    return gathered;
  }
}
