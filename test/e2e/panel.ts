import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { AssayBrowser } from './browser';

/** The side panel of the window, driven like any page. */
export class Panel {
  constructor(readonly page: Page) {}

  /** The verdict, or what is shown in its place. */
  get headline() {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /** One of the three core parts, by its title on the screen. */
  part(title: 'Hypothesis' | 'Target segment' | 'Success signal') {
    return this.page.getByRole('article', { name: title });
  }

  /** Answers the question that stands open in a core part. */
  async answer(title: Parameters<Panel['part']>[0], text: string): Promise<void> {
    const part = this.part(title);
    const field = part.getByRole('textbox');
    const another = part.getByRole('button', { name: 'No, it is another' });
    const open = part.getByRole('button', { name: 'Answer', exact: true });
    await expect(field.or(open).or(another).first()).toBeVisible();
    if (await another.isVisible()) await another.click();
    else if (await open.isVisible()) await open.click();
    await field.fill(text);
    await part.getByRole('button', { name: 'Save answer' }).click();
  }

  /** What the toolbar shows for the active tab. */
  badge(): Promise<{ text: string; title: string }> {
    return this.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? -1;
      return {
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      };
    });
  }

  async expectBadge(text: string): Promise<void> {
    await expect.poll(async () => (await this.badge()).text, 'the mark on the toolbar icon').toBe(text);
  }
}

const connections = new WeakMap<AssayBrowser, Promise<Browser>>();

/**
 * Clicks Assay's toolbar icon over the page, as a person does, which lets it read that page and opens the panel.
 * Out: the real side panel, not its document in a tab.
 */
export async function clickIcon(browser: AssayBrowser, page: Page): Promise<Panel> {
  await page.bringToFront();
  await expect(async () => {
    // A busy machine may know the tab late, or let the click run out before the panel opens; a person clicks again.
    const click = { id: browser.id, targetId: await tabShowing(browser, page.url()) };
    await browser.cdp.send('Extensions.triggerAction' as never, click as never);
    await expect.poll(() => panelIsOpen(browser), { timeout: 5_000 }).toBe(true);
  }, 'the side panel opens').toPass({ timeout: 20_000 });
  return openedPanel(browser);
}

async function tabShowing(browser: AssayBrowser, address: string): Promise<string> {
  const { targetInfos } = (await browser.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  return tab.targetId;
}

const addressOf = ({ id }: AssayBrowser) => `chrome-extension://${id}/sidepanel.html`;

async function panelIsOpen(browser: AssayBrowser): Promise<boolean> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  return targetInfos.some(({ type, url }) => type === 'page' && url === addressOf(browser));
}

/** The side panel that is open, once it is. */
export async function openedPanel(browser: AssayBrowser): Promise<Panel> {
  await expect.poll(() => panelIsOpen(browser), 'the side panel is open').toBe(true);
  // The panel is a page of the browser, but not of the client that started it: a second one sees it.
  const connection = connections.get(browser) ?? chromium.connectOverCDP(`http://127.0.0.1:${browser.port}`);
  connections.set(browser, connection);
  const find = async () =>
    (await connection)
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url() === addressOf(browser));
  await expect.poll(async () => (await find()) !== undefined, 'the side panel can be driven').toBe(true);
  const page = await find();
  if (!page) throw new Error('The side panel has closed again.');
  return new Panel(page);
}

/** Ends the background as the browser does after half a minute without work. */
export async function killWorker(browser: AssayBrowser): Promise<void> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.id));
  if (!worker) throw new Error('The background was not running.');
  await browser.cdp.send('Target.closeTarget', { targetId: worker.targetId });
}
