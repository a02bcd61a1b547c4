// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForText } from './ask-bridge';
import { ANSWERED, ASKED, openBridge } from './bridge';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page in a document of its own, with the bridge open unless it is missing. */
function page(more: object, bridge = true): Document {
  const own = document.implementation.createHTMLDocument();
  const world = { document: own, ...more };
  if (bridge) openBridge(world);
  return own;
}

async function ask(own: Document) {
  const answer = askForText(own);
  await vi.advanceTimersByTimeAsync(2_000);
  return answer;
}

describe('asking the page for its text', () => {
  it.each<[string, object, unknown]>([
    [
      'gives the text',
      { _docs_annotate_getAnnotatedText: async () => ({ getText: () => 'Goal\n' }) },
      'Goal\n',
    ],
    ['gives null before the editor is ready', {}, null],
    [
      'gives null while the editor throws',
      { _docs_annotate_getAnnotatedText: () => Promise.reject(new Error('busy')) },
      null,
    ],
    [
      'gives null where the text is no text',
      { _docs_annotate_getAnnotatedText: async () => ({ getText: () => 7 }) },
      null,
    ],
  ])('%s', async (_name, world, answer) => {
    expect(await ask(page(world))).toBe(answer);
  });

  it('says that nobody answers where the bridge is missing', async () => {
    expect(await ask(page({}, false))).toBeUndefined();
  });

  it('asks the editor anew each time', async () => {
    let text = 'old';
    const own = page({ _docs_annotate_getAnnotatedText: async () => ({ getText: () => text }) });
    expect(await ask(own)).toBe('old');
    text = 'new';
    expect(await ask(own)).toBe('new');
  });
});

describe('answers a page makes up', () => {
  const forged: [string, (id: unknown) => unknown][] = [
    ['not text', () => ({ id: 1, text: 'x' })],
    ['not JSON', () => '{'],
    ['a list', () => '["text"]'],
    ['for another question', () => JSON.stringify({ id: 'other', text: 'x' })],
    ['with a number as text', (id) => JSON.stringify({ id, text: 5 })],
    ['with inherited fields', (id) => JSON.stringify({ __proto__: { id, text: 'x' } })],
    ['too long', (id) => JSON.stringify({ id, text: 'x'.repeat(2_000_001) })],
  ];
  it.each(forged)('%s', async (_name, make) => {
    const own = page({}, false);
    own.addEventListener(ASKED, (event) => {
      own.dispatchEvent(new CustomEvent(ANSWERED, { detail: make((event as CustomEvent).detail) }));
    });
    expect(await ask(own)).toBeUndefined();
  });
});
