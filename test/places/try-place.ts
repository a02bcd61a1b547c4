import { expect } from '@playwright/test';
import type { Browser, Tab } from './browser';
import * as script from './in-page';
import type { Row } from './rows';

/** What is tried at every place, in this order. */
export const TRIED = ['read', 'edit', 'reveal', 'insert', 'undo', 'navigate'] as const;
/**
 * `paste`: the line did not arrive by itself and was left to be pasted. `with-typing`: the editor takes it back
 * together with what was typed before it. `view-only`: the test page has no editor; `untested`: it has
 * one that cannot do this.
 */
export type Outcome = 'yes' | 'no' | 'paste' | 'with-typing' | 'view-only' | 'untested';
export type Outcomes = Record<(typeof TRIED)[number], Outcome>;

const IN_TIME = 10_000;
const CLICKS = 300;

/** Does with one place what a person does, in a browser with the shipped extension. */
export async function tryPlace(browser: Browser, row: Row): Promise<Outcomes> {
  const tab = await browser.open(row.url);
  const brief = () => tab.inPanel<string>(script.storedBrief(row.url));
  const elsewhere = () => tab.inPanel<string>(script.storedBrief(row.elsewhere));
  try {
    await expect.poll(() => tab.inPage(script.isReady)).toBe(true);
    await tab.clickIcon();
    const read = await comes(async () => {
      await tab.inPanel(script.clickAnyway);
      return (await brief()).includes(row.words);
    }, CLICKS);
    const size = wordsOf(await brief());
    const edit =
      read && (await changed(tab, row)) && (await comes(async () => wordsOf(await brief()) === size + 1));
    const typed = Date.now();
    const reveal = read && (await revealed(tab, row));
    const { insert, undo } = await inserted(tab, row, typed);
    await tab.inPage(script.goTo(row.elsewhere));
    const navigate = await comes(async () => (await elsewhere()) !== '');
    const said = (done: boolean): Outcome => (done ? 'yes' : 'no');
    return {
      read: said(read),
      edit: said(edit),
      reveal: said(reveal),
      insert,
      undo,
      navigate: said(navigate),
    };
  } finally {
    await tab.close();
  }
}

/** How many words of the brief were read, from what is stored of it. */
const wordsOf = (stored: string) =>
  (JSON.parse(stored || '{}') as { reading?: { size: { words: number } } }).reading?.size.words ?? 0;

/** Does something come true in time? Looked at every so many milliseconds; seldom where looking is doing. */
async function comes(look: () => Promise<boolean>, every = 50): Promise<boolean> {
  try {
    await expect.poll(look, { timeout: IN_TIME, intervals: [every] }).toBe(true);
    return true;
  } catch {
    return false; // Not in time: that is the answer.
  }
}

/** Adds a word to the brief: as a writer where the page is a real editor, as the page itself would elsewhere. */
async function changed(tab: Tab, row: Row): Promise<boolean> {
  if (row.id === 'google-docs') await tab.click('.kix-appview-editor');
  else if (row.on === 'faithful page' && row.id !== 'notion')
    return tab.inPage<boolean>(script.addWord(row.words));
  else await tab.inPage(script.caretToEnd(row.words));
  await tab.type(` ${script.ADDED}`);
  return true;
}

async function revealed(tab: Tab, row: Row): Promise<boolean> {
  const before = await tab.inPage<string>(script.marked);
  // The panel may be drawing itself anew: who sees nothing clicks again.
  return comes(async () => {
    await tab.inPanel(script.clickQuote(row.words));
    return (await tab.inPage<string>(script.marked)) !== before;
  }, CLICKS);
}

/** The time a hand needs from the keyboard to the panel; editors take what comes sooner for the same stroke. */
const REACHES_FOR_PANEL = 1_200;

/** Gives an answer in the panel and has it put where the caret stands; then takes it back with one key. */
async function inserted(tab: Tab, row: Row, typed: number): Promise<Pick<Outcomes, 'insert' | 'undo'>> {
  if (row.id === 'google-docs') await tab.click('.kix-appview-editor');
  else if (!(await tab.inPage<boolean>(script.caretToEnd(row.words))))
    return { insert: 'view-only', undo: 'view-only' };
  const line = (await tab.inPanel<string>(script.answer(row.url))).replace(/\s/g, '');
  const reaching = row.on === 'real editor' ? typed + REACHES_FOR_PANEL - Date.now() : 0;
  if (reaching > 0) await new Promise((resolve) => setTimeout(resolve, reaching));
  const before = await tab.inPage<string>(script.words);
  if (!(await comes(() => tab.inPanel(script.clickInsert)))) return { insert: 'no', undo: 'no' };
  const said = () => tab.inPanel<'inserted' | 'paste' | null>(script.saysInserted);
  if (!(await comes(async () => (await said()) !== null))) return { insert: 'no', undo: 'no' };
  if ((await said()) === 'paste') return { insert: 'paste', undo: 'paste' };
  if (!(await tab.inPage<string>(script.words)).includes(line)) return { insert: 'no', undo: 'no' };
  if (row.takesNothingBack) return { insert: 'yes', undo: 'untested' };
  await tab.press('Control+z');
  const gone = await comes(async () => !(await tab.inPage<string>(script.words)).includes(line));
  const alone = gone && (await tab.inPage<string>(script.words)) === before;
  return { insert: 'yes', undo: alone ? 'yes' : gone ? 'with-typing' : 'no' };
}
