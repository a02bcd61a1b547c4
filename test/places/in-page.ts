/**
 * Expressions for the page and for the panel, whose window is `panel`. Text, because each browser's driver takes
 * that, and one of them in a place where no function of ours can be.
 */

/** The word added to a brief to see whether a change is noticed. */
export const ADDED = 'immediately';

/** Editors mount themselves and say so. */
export const isReady = `document.readyState === 'complete' && (!document.querySelector('script[type=module]') || 'caretToEnd' in globalThis)`;

/** What is stored of the brief at an address, as text; empty where nothing is. */
export const storedBrief = (url: string) => `new Promise((resolve) => {
  const request = panel.indexedDB.open('assay');
  request.onerror = () => resolve('');
  request.onsuccess = () => {
    const database = request.result;
    if (!database.objectStoreNames.contains('briefs')) return resolve('');
    const all = database.transaction('briefs').objectStore('briefs').getAll();
    all.onsuccess = () => {
      database.close();
      resolve(JSON.stringify(all.result.find(({ url }) => url === ${JSON.stringify(url)}) ?? ''));
    };
  };
})`;

/** Adds the word behind others, wherever they stand: in text or in a field. */
export const addWord = (words: string) => `(() => {
  const words = ${JSON.stringify(words)};
  const more = words + ' ${ADDED}';
  for (const field of document.querySelectorAll('textarea,input'))
    if (field.value.includes(words)) {
      field.value = field.value.replace(words, more);
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.data.includes(words) && !texts.currentNode.parentElement.closest('script')) {
      texts.currentNode.data = texts.currentNode.data.replace(words, more);
      return true;
    }
  return false;
})()`;

/** What is marked or selected: our mark in any frame, a selection in a field, our mark or a selection in Google Docs. */
export const marked = `(async () => {
  const views = [window, ...document.querySelectorAll('iframe')].map((one) => one.contentWindow ?? one);
  const active = document.activeElement;
  const docs = (await window._docs_annotate_getAnnotatedText?.())?.getSelection();
  return JSON.stringify([
    views.some((view) => view.CSS?.highlights.has('assay-quote')),
    active?.selectionStart !== active?.selectionEnd,
    document.querySelectorAll('.assay-marks > *').length,
    docs,
  ]);
})()`;

export const clickQuote = (words: string) => `(() => {
  const quotes = [...panel.document.querySelectorAll('.quote-reveal')];
  const quote = quotes.find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
  quote?.click();
  return quote !== undefined;
})()`;

/** Puts the caret behind the last word of the editor that holds the words, or else of the largest; false without one. */
export const caretToEnd = (words: string) => `(() => {
  if ('caretToEnd' in globalThis) {
    globalThis.caretToEnd();
    return true;
  }
  const fields = [...document.querySelectorAll('[contenteditable]:not([contenteditable=false]),textarea:not([disabled],[readonly])')]
    .filter((field) => field.checkVisibility() && !field.closest('[class*=comment i],[data-testid*=comment i]'));
  const textOf = (field) => field.value ?? field.textContent;
  const bySize = fields.sort((one, other) => textOf(one).length - textOf(other).length);
  const field = bySize.find((field) => textOf(field).includes(${JSON.stringify(words)})) ?? bySize.at(-1);
  if (!field) return false;
  field.focus();
  if ('value' in field) field.setSelectionRange(field.value.length, field.value.length);
  else {
    const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT, (text) => (/\\S/.test(text.data) ? 1 : 3));
    let last = field;
    while (texts.nextNode()) last = texts.currentNode;
    getSelection().selectAllChildren(last.parentElement ?? field);
    getSelection().collapse(last, last.length ?? 0);
  }
  return true;
})()`;

/** All words of the page without white space: also those in fields, frames, shadow roots and of Google Docs. */
export const words = `(async () => {
  const wordsOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.localName === 'script' || node.localName === 'style') return '';
    const inner = node.contentDocument?.body ?? node.shadowRoot ?? globalThis.closedRootOf?.(node) ?? node;
    return (node.localName === 'textarea' || (node.localName === 'input' && node.type !== 'hidden') ? node.value : '') + [...inner.childNodes].map(wordsOf).join('');
  };
  const docs = (await window._docs_annotate_getAnnotatedText?.())?.getText() ?? '';
  return (docs + wordsOf(document.body)).replace(/[\\s\\u200b\\ufeff]/g, '');
})()`;

/** What a writer may answer in the panel, by the check it answers. */
const ANSWERS = {
  'signal.threshold': 'We keep it at 45 % or more and drop it below 38 %.',
  'window.present': 'It runs from 3 March 2027 to 24 March 2027.',
  'measurement.guardrail': 'Guardrail: unsubscribe rate, which must not go above 1 %.',
};

/** Answers the first of these that the brief leaves open, as the panel does; gives what was answered. */
export const answer = (url: string) => `${storedBrief(url)}.then(async (row) => {
  const { id, checklist } = JSON.parse(row);
  const isOpen = (check) => checklist.items.some((item) => item.check === check && item.state !== 'pass');
  const [check, text] = Object.entries(${JSON.stringify(ANSWERS)}).find(([check]) => isOpen(check)) ?? [];
  if (check) await panel.chrome.runtime.sendMessage({ type: 'answer-given', brief: id, check, text });
  return text ?? '';
})`;

export const clickInsert = `(() => {
  const buttons = [...panel.document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === 'Put it in the brief');
  button?.click();
  return button !== undefined;
})()`;

/** What does not look like a brief is checked because the writer says it is one. */
export const clickAnyway = `(() => {
  const buttons = [...panel.document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Check it anyway')?.click();
})()`;

/** What the panel says of it: the line stands in the brief, or is the writer's to paste; null before it says anything. */
export const saysInserted = `(() => {
  const said = panel.document.querySelector('.notice')?.textContent ?? '';
  return /stands in the brief now/.test(said) ? 'inserted' : /clipboard|did not let us copy/.test(said) ? 'paste' : null;
})()`;

/** Goes to another document as single-page sites do. */
export const goTo = (url: string) =>
  `(history.pushState({}, '', ${JSON.stringify(url)}), dispatchEvent(new PopStateEvent('popstate')), true)`;
