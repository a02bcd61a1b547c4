import { nodesIn } from '../reader/within';

/** Enough of a page to see where its document went. */
const DEEPEST = 24;
const MOST_LINES = 400;

/** Names every page may use; any other name was made up by somebody, and may hold their words. */
const HTML = new Set(
  `a abbr address article aside audio b bdi bdo blockquote body br button canvas caption center cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p
  picture pre progress q rp rt ruby s samp search section select slot small span strong sub summary sup svg table tbody
  td template textarea tfoot th thead time tr u ul var video wbr`.split(/\s+/),
);
const SILENT = /^(?:script|style|noscript|link|meta)$/;
/** Attributes that are read by people, or typed. */
const WORDED = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'content', 'href', 'id', 'name'];

/**
 * How a page is built, for a report that its host has changed: tags, roles and class names, indented, repeated
 * siblings counted. It never holds a word that stands anywhere in the page: where a name does, `*` stands for it.
 */
export function outlineOf(document: Document): string {
  const words = wordsOf(document);
  const lines: string[] = [];
  draw(document.body, 0, lines, (name) => withoutWords(name, words));
  return lines.slice(0, MOST_LINES).join('\n');
}

function draw(element: Element, depth: number, lines: string[], say: (name: string) => string): void {
  if (lines.length >= MOST_LINES || depth > DEEPEST) return;
  lines.push(`${'  '.repeat(depth)}${nameOf(element, say)}`);
  let last = '';
  let times = 0;
  const children = nodesIn(element).filter(
    (node) => node.nodeType === 1 && !SILENT.test(tagOf(node as Element)),
  );
  for (const child of children as Element[]) {
    const name = nameOf(child, say);
    times = name === last ? times + 1 : 1;
    last = name;
    if (times === 1) draw(child, depth + 1, lines, say);
    else if (times === 2) lines.push(`${'  '.repeat(depth + 1)}and more of these`);
  }
}

function nameOf(element: Element, say: (name: string) => string): string {
  const tag = tagOf(element);
  const role = element.getAttribute('role');
  return [
    HTML.has(tag) ? tag : say(tag),
    ...[...element.classList].map((name) => `.${say(name)}`),
    role ? `[${say(role)}]` : '',
    element.hasAttribute('contenteditable') ? '[editable]' : '',
  ].join('');
}

const tagOf = (element: Element) => element.localName.toLowerCase();

/** Every word somebody may have written, in small letters. */
function wordsOf(document: Document): Set<string> {
  const texts: string[] = [document.title, document.location.href];
  const visit = (element: Element) => {
    for (const name of WORDED) texts.push(element.getAttribute(name) ?? '');
    if ('value' in element) texts.push(String(element.value));
    for (const node of nodesIn(element)) {
      if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
      else if (node.nodeType === 1) visit(node as Element);
    }
  };
  visit(document.documentElement);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter pieces of a name say nothing of anybody: `ql`, `ak`. */
const SHORTEST = 4;

/** A name with `*` for each of its parts that is a word of the page, or holds one. */
function withoutWords(name: string, words: ReadonlySet<string>): string {
  return name.replace(WORD, (part) => {
    const small = part.toLowerCase();
    if (words.has(small)) return '*';
    for (let start = 0; start <= small.length - SHORTEST; start += 1)
      for (let end = start + SHORTEST; end <= small.length; end += 1)
        if (words.has(small.slice(start, end))) return '*';
    return part;
  });
}
