import type { Line } from '../../brief/line';
import type { Part } from '../../brief/part';
import { checkStateOf, controlOf, controlPart } from './control';
import { linesIn } from './lines-in';
import { boxOf, isHidden } from './look';
import { OpenLine } from './open-line';
import { type Place, placeInBlock, placeInLine } from './place';
import { BLOCK, INLINE, type Shape, type ShapeOf, shapeOf } from './shape';
import type { Sink } from './sink';
import { type PageRow, tableRows } from './table-rows';
import { framedEditor, nodesIn } from './within';

/** A reading that can be interrupted at each `yield`, so that the page stays quick. */
type Steps<Result = void> = Generator<void, Result>;

/** Markup nested deeper than this is taken as plain text: nobody writes so, and a page must not break us. */
const DEEPEST = 400;
const RICH = 'h1,h2,h3,h4,h5,h6,table,details';

/** Goes through an element's text nodes in reading order and hands lines, fields and tables to `sink`. */
export function walk(root: Element, sink: Sink, hostShape: ShapeOf = () => undefined): Steps {
  const walk = new Walk(sink, hostShape);
  return hostShape(root) ? walk.whole(root) : walk.inside(root, start(), 0);
}

const start = (): Place => ({ frame: { kind: 'paragraph' }, depth: 0, run: {} });

class Walk {
  readonly #sink: Sink;
  readonly #hostShape: ShapeOf;
  /** Values already said with their label. */
  readonly #used = new Set<Node>();
  readonly #line = new OpenLine();

  constructor(sink: Sink, hostShape: ShapeOf) {
    this.#sink = sink;
    this.#hostShape = hostShape;
  }

  *whole(element: Element): Steps {
    const place = start();
    yield* this.#visit(element, place, 0);
    this.#endLine(place);
  }

  *inside(element: Element, place: Place, deep: number): Steps {
    yield* this.#children(element, place, deep);
    this.#endLine(place);
    yield;
  }

  *#children(parent: Element, place: Place, deep: number): Steps {
    for (const node of nodesIn(parent)) {
      if (node.nodeType === 3) this.#line.say(node.nodeValue ?? '', parent, place);
      else if (node.nodeType === 1 && !this.#used.has(node))
        yield* this.#visit(node as Element, place, deep + 1);
    }
  }

  *#visit(element: Element, place: Place, deep: number): Steps {
    if (element.tagName === 'BR') this.#line.part('\v');
    else if (!isHidden(element)) {
      const box = checkStateOf(element);
      if (deep > DEEPEST) this.#line.say(element.textContent ?? '', element, place);
      else if (box !== null) this.#line.tick(box);
      else {
        // A label is said with the value of its control, not on its own.
        const control = element.tagName === 'LABEL' ? controlOf(element) : null;
        if (!control) yield* this.#shape(element, place, deep);
        else if (element.contains(control)) yield* this.#visit(control, place, deep);
      }
    }
  }

  *#shape(element: Element, place: Place, deep: number): Steps {
    const known = framedEditor(element) ? BLOCK : (this.#hostShape(element) ?? shapeOf(element));
    const box = known ? null : boxOf(element);
    const shape = known ?? (box === 'line' ? BLOCK : INLINE);
    if (shape.is === 'nothing') {
      if (shape.misses) this.#sink.miss(shape.misses);
    } else if (shape.is === 'inline') {
      if (box === 'chip') this.#line.part(' ');
      yield* this.#children(element, placeInLine(element, place), deep);
      if (box === 'chip') this.#line.part(' ');
    } else {
      this.#endLine(place);
      yield* this.#block(element, shape, place, deep);
    }
  }

  *#block(
    element: Element,
    shape: Exclude<Shape, { is: 'nothing' | 'inline' }>,
    place: Place,
    deep: number,
  ): Steps {
    const rows = shape.is === 'table' ? tableRows(element) : null;
    if (rows) yield* this.#table(rows, place, deep);
    else if (shape.is === 'control') this.#control(element, place);
    else if (shape.is === 'field') yield* this.#field(shape, place, deep);
    else if (shape.is === 'block') {
      yield* this.inside(element, placeInBlock(place, shape.frame, shape.deeper === true), deep);
    } else yield* this.inside(element, place, deep);
  }

  #control(element: Element, { frame }: Place): void {
    const part = controlPart(element, frame);
    if (part) this.#sink.found({ part, first: null });
  }

  *#table(rows: readonly PageRow[], { frame }: Place, deep: number): Steps {
    const table: Extract<Part, { is: 'table' }> = { is: 'table', rows: [], frame: { ...frame } };
    for (const row of rows) {
      const cells = [];
      for (const { element, header } of row)
        cells.push({ lines: yield* this.#gather([element], deep), header });
      table.rows.push(cells);
    }
    this.#sink.found({ part: table, first: null });
  }

  *#field({ label, value }: Extract<Shape, { is: 'field' }>, place: Place, deep: number): Steps {
    for (const element of value) this.#used.add(element);
    // A value with headings and tables of its own is read as such, under its label.
    const rich = value.some((element) => element.querySelector(RICH));
    const own = value[0] && shapeOf(value[0]);
    const aside = own?.is === 'block' ? own.frame?.aside : undefined;
    const lines = rich ? [] : yield* this.#gather(value, deep);
    const part: Part = { is: 'field', label, lines, frame: { ...place.frame, ...(aside && { aside }) } };
    this.#sink.found({ part, first: null });
    if (rich) for (const element of value) yield* this.inside(element, place, deep + 1);
  }

  #endLine(place: Place): void {
    const drawn = this.#line.end(place);
    if (drawn) this.#sink.found(drawn);
  }

  *#gather(elements: readonly Element[], deep: number): Steps<Line[]> {
    const parts: Part[] = [];
    const sink: Sink = { ...this.#sink, found: ({ part }) => parts.push(part) };
    for (const element of deep < DEEPEST ? elements : []) {
      const typed = controlPart(element, start().frame);
      if (typed) parts.push({ ...typed, is: 'lines' });
      else yield* new Walk(sink, this.#hostShape).inside(element, start(), deep + 1);
    }
    return linesIn(parts);
  }
}
