import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './debugging-pipe.mjs';
import { attach, eventually, findTarget, photograph, sideBySide } from './targets.mjs';

/**
 * Opens the page with the real side panel beside it, as a click on the toolbar icon does.
 * With a display it stays open until the window or Ctrl+C closes it; headless it prints the verdict,
 * leaves a screenshot in `folder` and ends.
 */
export async function showInChromium({ bin, extension, url, headless, folder }) {
  const browser = openBrowser(bin, { headless });
  process.once('SIGINT', browser.close);
  process.once('SIGTERM', browser.close);
  try {
    const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
    const { targetId } = await browser.send('Target.createTarget', { url });
    const welcome = `chrome-extension://${id}/welcome.html`;
    await findTarget(browser, 'the welcome page', (at) => at === welcome);
    await browser.send('Target.activateTarget', { targetId });
    const sample = await attach(browser, targetId);
    // A click on a tab that is still on its way reads what was there before.
    await eventually('the sample brief to load', () => sample(`document.readyState === 'complete'`));
    await clickIcon(browser, id, url);
    if (headless) await report(browser, { id, page: targetId, folder });
    else await leaveOpen(browser, url);
  } finally {
    await browser.close();
  }
}

/** Clicks the toolbar icon over the tab that shows `url`, once tab and extension are there. */
async function clickIcon(browser, id, url) {
  const tab = await findTarget(browser, 'the sample brief', (at) => at === url, [{ type: 'tab' }]);
  const address = `chrome-extension://${id}/background.js`;
  const background = await attach(
    browser,
    await findTarget(browser, 'the extension', (at) => at === address),
  );
  // A click before the background listens is lost.
  await eventually('the extension to start', () =>
    background('globalThis.chrome?.action?.onClicked.hasListeners()'),
  );
  await browser.send('Extensions.triggerAction', { id, targetId: tab });
}

async function leaveOpen(browser, url) {
  console.log(`The sample brief is open at ${url} with Assay beside it: type in it and watch the verdict.`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  const error = await browser.closed;
  if (error) throw error;
}

async function report(browser, { id, page, folder }) {
  const address = `chrome-extension://${id}/sidepanel.html`;
  const panel = await findTarget(browser, 'the side panel', (at) => at === address);
  const evaluate = await attach(browser, panel);
  const words = await eventually('the verdict', () =>
    evaluate(`document.querySelector('.verdict [role=status]')?.innerText`),
  );
  console.log(`\n${words.replace(/\n+/g, '\n')}\n`);
  await eventually('the whole panel', () => evaluate(`!document.querySelector('[data-soon]')`));

  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page-and-panel.png');
  const pictures = [await photograph(browser, page), await photograph(browser, panel)];
  writeFileSync(file, await sideBySide(browser, pictures));
  console.log(`Screenshot of the page with the panel beside it: ${file}`);
}
