import { expect } from '@playwright/test';
import type { Browser, Tab } from './browser';
import * as script from './in-page';
import type { Row } from './rows';

/** What is tried at every place, in this order. */
export const TRIED = ['read', 'edit', 'reveal', 'insert', 'undo', 'navigate'] as const;
/** `paste`: the line did not arrive by itself and was left to be pasted. `view-only`: the test page has no editor. */
export type Outcome = 'yes' | 'no' | 'paste' | 'view-only';
export type Outcomes = Record<(typeof TRIED)[number], Outcome>;

const LINE = 'We keep it at 45 % or more and drop it below 38 %.';
const IN_TIME = 10_000;

/** Does with one place what a person does, in a browser with the shipped extension. */
export async function tryPlace(browser: Browser, row: Row): Promise<Outcomes> {
  const tab = await browser.open(row.url);
  const brief = () => tab.inPanel<string>(script.storedBrief(row.url));
  const elsewhere = () => tab.inPanel<string>(script.storedBrief(row.elsewhere));
  try {
    await expect.poll(() => tab.inPage(script.isReady)).toBe(true);
    await tab.clickIcon();
    const read = await comes(async () => (await brief()).includes(row.words));
    const edit =
      read && (await changed(tab, row)) && (await comes(async () => (await brief()).includes(script.ADDED)));
    const reveal = read && (await revealed(tab, row));
    const { insert, undo } = await inserted(tab, row);
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

/** Does something come true in time? */
async function comes(look: () => Promise<boolean>): Promise<boolean> {
  try {
    await expect.poll(look, { timeout: IN_TIME, intervals: [200] }).toBe(true);
    return true;
  } catch {
    return false; // Not in time: that is the answer.
  }
}

/** Adds a word to the brief: as a writer where the page is a real editor, as the page itself would elsewhere. */
async function changed(tab: Tab, row: Row): Promise<boolean> {
  if (row.id === 'google-docs') await tab.click('.kix-appview-editor');
  else if (row.on === 'real editor') await tab.inPage('caretToEnd()');
  else return tab.inPage<boolean>(script.addWord(row.words));
  await tab.type(` ${script.ADDED}`);
  return true;
}

async function revealed(tab: Tab, row: Row): Promise<boolean> {
  const before = await tab.inPage<string>(script.marked);
  if (!(await comes(() => tab.inPanel(script.clickQuote(row.words))))) return false;
  return comes(async () => (await tab.inPage<string>(script.marked)) !== before);
}

/** Gives an answer in the panel and has it put where the caret stands; then takes it back with one key. */
async function inserted(tab: Tab, row: Row): Promise<Pick<Outcomes, 'insert' | 'undo'>> {
  if (row.id === 'google-docs') await tab.click('.kix-appview-editor');
  else if (!(await tab.inPage<boolean>(script.caretToEnd))) return { insert: 'view-only', undo: 'view-only' };
  const before = await tab.inPage<string>(script.words);
  await tab.inPanel(script.answer(row.url, LINE));
  if (!(await comes(() => tab.inPanel(script.clickInsert)))) return { insert: 'no', undo: 'no' };
  if (!(await comes(() => tab.inPanel(script.saysInserted)))) return { insert: 'paste', undo: 'paste' };
  const there = async () => (await tab.inPage<string>(script.words)).includes(LINE.replace(/\s/g, ''));
  if (!(await there())) return { insert: 'no', undo: 'no' };
  await tab.press('Control+z');
  const undone = await comes(async () => (await tab.inPage<string>(script.words)) === before);
  return { insert: 'yes', undo: undone ? 'yes' : 'no' };
}
