import { setTimeout as delay } from 'node:timers/promises';

/** Longest wait for something to appear, milliseconds. */
const PATIENCE = 20_000;

/** Tries until the attempt gives something; throws, saying what was waited for, when it never does. */
export async function eventually(what, attempt) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await attempt();
    if (found) return found;
    await delay(100);
  }
  throw new Error(`Waited ${PATIENCE / 1000} seconds for ${what}, in vain.`);
}

/** Finds a page, tab or worker of the browser by its address. In: a test on the address. Out: its id. */
export async function findTarget(browser, what, isIt, filter) {
  const target = await eventually(`${what} to open`, async () => {
    const { targetInfos } = await browser.send('Target.getTargets', filter ? { filter } : {});
    return targetInfos.find((info) => isIt(info.url));
  });
  return target.targetId;
}

/** Out: a function that evaluates an expression in that target and gives its value. */
export async function attach(browser, targetId) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return async (expression) => {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await browser.send('Runtime.evaluate', params, sessionId);
    if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** A PNG of what the target shows, base64. */
export async function photograph(browser, targetId, options = {}) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const { data } = await browser.send('Page.captureScreenshot', { format: 'png', ...options }, sessionId);
  return data;
}

/**
 * One picture of several, left to right, tops aligned: the browser itself puts them together.
 * In: base64 PNGs. Out: the bytes of a PNG.
 */
export async function sideBySide(browser, pictures) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const evaluate = await attach(browser, targetId);
  await evaluate(`document.body.style.cssText = 'margin:0;display:flex;align-items:start;width:max-content'`);
  for (const picture of pictures) {
    await evaluate(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${picture}';
      document.body.append(image);
      await image.decode();
    })()`);
  }
  const size = await evaluate('({ width: document.body.offsetWidth, height: document.body.offsetHeight })');
  const clip = { x: 0, y: 0, ...size, scale: 1 };
  return Buffer.from(await photograph(browser, targetId, { captureBeyondViewport: true, clip }), 'base64');
}
