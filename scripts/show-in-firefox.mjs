import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { actionOf, attachToWindow } from './firefox-window.mjs';
import { eventually } from './targets.mjs';

/** The same as `showInChromium`, over WebDriver BiDi, with the panel in Firefox's sidebar. */
export async function showInFirefox({ bin, extension, url, headless, folder }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: bin,
    headless,
    // Lets us press the toolbar icon, which is outside of every page.
    args: ['-remote-allow-system-access'],
    defaultViewport: null,
  });
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  process.once('SIGINT', () => browser.close());
  process.once('SIGTERM', () => browser.close());
  try {
    const id = await browser.installExtension(extension);
    const inWindow = await attachToWindow(browser);
    // It opens in front: the sample comes after it.
    await eventually('the welcome page', () =>
      inWindow(`gBrowser.selectedBrowser.currentURI.spec.endsWith('/welcome.html')`),
    );
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await inWindow(`${actionOf(id)}.triggerAction(window)`);
    if (headless) await report(inWindow, id, folder);
    else await leaveOpen(closed, url);
  } finally {
    await browser.close();
  }
}

async function leaveOpen(closed, url) {
  console.log(`The sample brief is open at ${url} with Assay beside it: type in it and watch the verdict.`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await closed;
}

async function report(inWindow, id, folder) {
  const shown = (name) => inWindow(`${actionOf(id)}.action.getProperty(gBrowser.selectedTab, '${name}')`);
  await eventually('the verdict', () => shown('badgeText'));
  const words = await shown('title');
  console.log(`\n${words}\n`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page-and-panel.png');
  const picture = await inWindow(`(async () => {
    const bitmap = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  })()`);
  writeFileSync(file, Buffer.from(picture, 'base64'));
  console.log(`Screenshot of the page with the panel beside it: ${file}`);
}
