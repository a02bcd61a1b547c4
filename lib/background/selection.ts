import { browser } from 'wxt/browser';
import { toolbarWords } from './spoken-language';

/** What the writer selected in a page. */
export interface Selected {
  text: string;
  html: string;
}

const MENU = 'check-selection';

/** Puts "Check selected text" into the menu of every page; the browser keeps it until the next version. */
export async function offerSelection(): Promise<void> {
  const { say } = await toolbarWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: say('menu.check-selection'),
    contexts: ['selection'],
  });
}

/** Calls `chosen` when the writer chose the menu, in the click's own turn. */
export function onSelectionChosen(chosen: (tab: number, selected: () => Promise<Selected>) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return;
    const { id } = tab;
    chosen(id, () => selectedIn(id, info.frameId ?? 0, info.selectionText ?? ''));
  });
}

/** The selection with its headings, lists and tables; where the page does not let us look, the words the menu gives. */
async function selectedIn(tab: number, frame: number, plain: string): Promise<Selected> {
  try {
    const target = { tabId: tab, frameIds: [frame] };
    const [answer] = await browser.scripting.executeScript({ target, func: selectedHere });
    if (answer?.result?.text.trim()) return answer.result;
  } catch (error) {
    console.warn('Assay took the selection without its form:', error);
  }
  return { text: plain, html: '' };
}

/** Runs in the page, so it must stand alone. */
function selectedHere(): Selected {
  const selection = getSelection();
  // A document of its own, where nothing loads and nothing runs.
  const holder = document.implementation.createHTMLDocument('').body;
  for (let at = 0; at < (selection?.rangeCount ?? 0); at += 1) {
    const range = selection?.getRangeAt(at);
    if (range) holder.append(range.cloneContents());
  }
  return { text: selection?.toString() ?? '', html: holder.innerHTML };
}
