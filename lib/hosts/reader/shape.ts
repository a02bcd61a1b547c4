import type { Frame } from '../../brief/line';
import { labelPair } from './label-pair';

/** What an element is to a reader. `undefined` from a host's own `shapeOf` means: as on any page. */
export type Shape =
  /** Not part of the text: controls of the page, drawings, scripts. `misses` counts it as a gap. */
  | { is: 'nothing'; misses?: 'collapsed' | 'image' }
  /** Part of the line it stands in. */
  | { is: 'inline' }
  /** Begins and ends a line. `frame` is what it says about the lines inside; `deeper` marks a list. */
  | { is: 'block'; frame?: Partial<Frame>; deeper?: boolean }
  /** An input, text area or choice: what the writer put in counts, not its markup. */
  | { is: 'control' }
  | { is: 'table' }
  /** A labelled value outside a table: definition lists, property rows. */
  | { is: 'field'; label: string; value: readonly Element[] };

/** A host's knowledge of its own markup. */
export type ShapeOf = (element: Element) => Shape | undefined;

const NOTHING: Shape = { is: 'nothing' };
export const INLINE: Shape = { is: 'inline' };
export const BLOCK: Shape = { is: 'block' };
const TITLE: Shape = { is: 'block', frame: { kind: 'heading', level: 6 } };

/** The page's own controls, and what editors put between the writer's words. */
const NOT_TEXT =
  'script,style,noscript,template,svg,iframe,object,nav,button,' +
  '[role=toolbar],[role=menu],[role=menubar],[role=tooltip],[role=navigation],[role=search],[role=banner],' +
  '[role=progressbar],[role=tablist],[role=slider],[role=listbox],[role=combobox],[role=log],[role=alert],' +
  'div[role=button],.ql-ui,.ql-clipboard,.ql-tooltip,.ProseMirror-widget,' +
  '[data-slate-placeholder],i[aria-hidden=true],span[aria-hidden=true],.sr-only,.visually-hidden,.toc-macro';

const PHRASE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const CALLOUT =
  /(?:^|[\s_-])(?:callout|admonition|panel|information-macro|infobox|alert|notice|note)(?:$|[\s_-])/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|replies|discussion)(?:$|[\s_-])/i;
const TOGGLE = /(?:^|\s)(?:expand-container|toggle|\S+-toggle(?:-block)?)(?:\s|$)/;
const GUIDANCE =
  /^(?:placeholder|text-placeholder|field-help|help-?text|help|hint|instructions?|guidance|empty)$/i;
const TASKS = '.inline-task-list,.task-list,.todo-list,.to-do-list,.checklist,[data-type=taskList]';
const CHECKED = /^(?:true|checked|done|mixed)$/i;

/** What an element is on a page we know nothing about, from its name, role and classes; display decides the rest. */
export function shapeOf(element: Element): Shape | undefined {
  const name = element.tagName;
  if (element.matches(NOT_TEXT)) return NOTHING;
  if (PHRASE.has(name)) return INLINE;
  const role = element.getAttribute('role');
  const heading = /^H([1-6])$/.exec(name);
  if (heading || role === 'heading') {
    const level = Number(heading?.[1] ?? element.getAttribute('aria-level') ?? 2);
    return { is: 'block', frame: { kind: 'heading', level: Math.min(6, Math.max(1, level || 2)) } };
  }
  if (name === 'INPUT' || name === 'TEXTAREA' || name === 'SELECT') return { is: 'control' };
  if (name === 'TABLE' || role === 'table' || role === 'grid') return { is: 'table' };
  if (name === 'UL' || name === 'OL' || role === 'list') return { is: 'block', deeper: true };
  if (name === 'LI' || role === 'listitem') return { is: 'block', frame: itemFrame(element) };
  // BlockNote draws its lists without lists.
  if (/ListItem$/.test(element.getAttribute('data-content-type') ?? ''))
    return { is: 'block', frame: itemFrame(element) };
  if (name === 'P') return paragraph(element);
  if (name === 'IMG') return { is: 'nothing', ...(isPicture(element) ? { misses: 'image' } : {}) };
  return container(element, name, role);
}

function container(element: Element, name: string, role: string | null): Shape | undefined {
  if (name === 'BLOCKQUOTE') return { is: 'block', frame: { inside: 'quote' } };
  if (name === 'PRE') return { is: 'block', frame: { inside: 'code' } };
  if (name === 'DETAILS') return { is: 'block', frame: { inside: 'toggle' } };
  if (name === 'SUMMARY') return { is: 'block', frame: { kind: 'heading', level: 6 } };
  if (name === 'DD') return BLOCK;
  if (name === 'DT') return definition(element);
  if (name === 'SPAN') return undefined;
  const field = labelPair(element);
  if (field) return field;
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  if (role === 'comment' || COMMENTS.test(words)) return { is: 'block', frame: { aside: 'comment' } };
  if (name === 'ASIDE' || role === 'note' || CALLOUT.test(words) || element.hasAttribute('data-panel-type')) {
    return { is: 'block', frame: { inside: 'callout' } };
  }
  if (TOGGLE.test(words)) return { is: 'block', frame: { inside: 'toggle' } };
  return isGuidance(element) ? { is: 'block', frame: { aside: 'instruction' } } : undefined;
}

function paragraph(element: Element): Shape {
  if (isGuidance(element)) return { is: 'block', frame: { aside: 'instruction' } };
  return /(?:^|\s)(?:title|msotitle)(?:\s|$)/i.test(element.className) ? TITLE : BLOCK;
}

function isGuidance(element: Element): boolean {
  return [...element.classList].some((name) => GUIDANCE.test(name));
}

/** Checked or not, and how deep: Quill marks both on the item, everyone else by nesting and check boxes. */
function itemFrame(element: Element): Partial<Frame> {
  const mark =
    element.getAttribute('data-checked') ??
    element.getAttribute('aria-checked') ??
    /(?:^|\s)(?:is-)?(?:un)?checked(?:\s|$)/.exec(element.className)?.[0].replace('is-', '').trim() ??
    /^(?:un)?checked$/.exec(element.getAttribute('data-list') ?? '')?.[0] ??
    (element.parentElement?.matches(TASKS) ? String(element.querySelector('.checkbox-on') !== null) : null);
  const indent = /(?:^|\s)ql-indent-(\d)/.exec(element.getAttribute('class') ?? '')?.[1];
  return {
    kind: 'item',
    ...(mark == null ? {} : { checked: CHECKED.test(mark) }),
    ...(indent ? { level: 1 + Number(indent) } : {}),
  };
}

function definition(term: Element): Shape {
  const value: Element[] = [];
  let next = term.nextElementSibling;
  while (next?.tagName === 'DD') {
    value.push(next);
    next = next.nextElementSibling;
  }
  return value.length > 0 ? { is: 'field', label: term.textContent ?? '', value } : BLOCK;
}

/** Emoji and icons are images too; only something large enough to hold words is missed. */
function isPicture(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? (image as HTMLImageElement).naturalWidth ?? 0);
  return width > 120 || image.closest('figure') !== null;
}
