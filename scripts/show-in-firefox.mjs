import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
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
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(url);
    const inWindow = await attachToWindow(browser);
    await inWindow(`${actionOf(id)}.triggerAction(window)`);
    if (headless) await report(inWindow, id, folder);
    else await leaveOpen(closed, url);
  } finally {
    await browser.close();
  }
}

/** Out: a function that evaluates an expression in the browser's own window. */
async function attachToWindow({ connection }) {
  const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = answer.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  return async (expression) => {
    const params = { target: { context }, awaitPromise: true, expression };
    const { result } = await connection.send('script.evaluate', params);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
}

/** The extension's toolbar icon, as Firefox's own code knows it. */
function actionOf(id) {
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
    .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`;
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
