import { startBrowser } from '../e2e/browser';
import { clickIcon, type Panel } from '../e2e/panel';
import type { Browser, Serve } from './browser';

/** Chromium, driven over its DevTools protocol, with the real side panel. */
export async function startChromium(serve: Serve): Promise<Browser> {
  const assay = await startBrowser();
  await assay.context.route(/^https?:/, async (route) => {
    await route.fulfill(serve(new URL(route.request().url())) ?? { status: 404, body: '' });
  });
  return {
    open: async (url) => {
      const page = await assay.context.newPage();
      await page.goto(url);
      let panel: Panel | undefined;
      return {
        inPage: (expression) => page.evaluate(expression),
        inPanel: (expression) => {
          if (!panel) throw new Error('The panel is opened by a click on the icon.');
          return panel.page.evaluate(`((panel) => ${expression})(window)`);
        },
        clickIcon: async () => {
          panel = await clickIcon(assay, page);
        },
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        click: (selector) => page.click(selector),
        close: () => page.close(),
      };
    },
    close: () => assay.close(),
  };
}
