import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type AssayBrowser, startBrowser } from '../test/e2e/browser';
import { clickIcon } from '../test/e2e/panel';
import { bundled } from '../test/places/serve';

/** A budget of the content script: what a task of ours may take of the writer's page, milliseconds. */
const LONGEST_TASK = 8;
const WORDS = 20_000;
const EDITORS = ['long-plain', 'long-prosemirror'];

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of the processor, not of the clock: other programs do not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; type?: string } };
}

interface Figures {
  /** Longest task of the page that ran code of ours, without what the page itself did in it, and their sum. */
  longestOurs: number;
  ours: number;
  tasks: number;
  /** Longest of all tasks of the page. */
  longest: number;
}

for (const editor of EDITORS) {
  test(`typing in ${WORDS} words: ${editor}`, async () => {
    test.setTimeout(180_000);
    const browser = await startBrowser();
    const script = await bundled(`bench/${editor}.mjs`);
    await browser.context.route(/^https:/, (route) => {
      const isScript = route.request().url().endsWith('.mjs');
      const page =
        '<!doctype html><html lang="en"><title>Plan</title><main></main><script type="module" src="/e.mjs"></script></html>';
      return route.fulfill({
        contentType: isScript ? 'text/javascript' : 'text/html',
        body: isScript ? script : page,
      });
    });
    const page = await browser.context.newPage();
    await page.goto('https://plans.example.org/long');
    await page.waitForFunction(() => 'caretToEnd' in globalThis);
    const off = await typed(browser, page);
    await clickIcon(browser, page);
    await page.waitForTimeout(6_000);
    const on = await typed(browser, page);
    const hidden = await whileHidden(browser, page);
    print(editor, off, on, hidden);
    expect.soft(on.tasks, 'something was read, or nothing was measured').toBeGreaterThan(0);
    expect.soft(on.longestOurs, 'longest task of ours, ms').toBeLessThanOrEqual(LONGEST_TASK);
    // It hears of the keys and leaves it at that.
    expect.soft(hidden.longestOurs, 'longest task of ours on a hidden tab, ms').toBeLessThan(1);
    await browser.close();
  });
}

/** Types in bursts with pauses between them, as people do, and looks at every task of the page meanwhile. */
async function typed(browser: AssayBrowser, page: Page): Promise<Figures> {
  await page.bringToFront();
  await page.evaluate(() => (globalThis as unknown as { caretToEnd: () => void }).caretToEnd());
  return traced(browser, async () => {
    for (let burst = 0; burst < 6; burst += 1) {
      await page.keyboard.type(' and so on, says Ines', { delay: 40 });
      await page.waitForTimeout(1_200);
    }
  });
}

/** Changes the page again and again while our script takes it for hidden: every tab of a driven browser is in front. */
async function whileHidden(browser: AssayBrowser, page: Page): Promise<Figures> {
  await browser.worker().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://plans.example.org/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => void Object.defineProperty(document, 'hidden', { value: true }),
    });
  });
  await page.waitForTimeout(3_000);
  return traced(browser, async () => {
    for (let change = 0; change < 10; change += 1) {
      await page.keyboard.type('more');
      await page.waitForTimeout(400);
    }
  });
}

async function traced(browser: AssayBrowser, work: () => Promise<void>): Promise<Figures> {
  const events: TraceEvent[] = [];
  const cdp: CDPSession = browser.cdp;
  const hear = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', hear as never);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'v8'],
    },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', hear as never);
  return figures(events, browser.id);
}

/** Processor time, in milliseconds, where the browser gives it: other programs on the machine do not count then. */
const took = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

function figures(events: readonly TraceEvent[], id: string): Figures {
  const calls = events.filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X');
  const from = (start: string) => calls.filter(({ args }) => args?.data?.url?.startsWith(start));
  const ours = from(`chrome-extension://${id}/brief`);
  const pages = from('https://plans.example.org/');
  const typing = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type !== 'message',
  );
  const thread = ours[0] ?? pages[0] ?? typing[0];
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === thread?.pid && tid === thread.tid,
  );
  const inside = (among: readonly TraceEvent[], task: TraceEvent) =>
    among.filter(
      (call) =>
        call.tid === task.tid &&
        call.pid === task.pid &&
        call.ts >= task.ts &&
        call.ts <= task.ts + (task.dur ?? 0),
    );
  const lengths = tasks.flatMap((task) => {
    const own = inside(ours, task);
    if (own.length === 0) return [];
    // A task of the page or the browser in which we only hear of a change is theirs but for that.
    const mixed = inside(pages, task).length > 0 || inside(typing, task).length > 0;
    return [mixed ? own.reduce((sum, call) => sum + took(call), 0) : took(task)];
  });
  return {
    longestOurs: Math.max(0, ...lengths),
    ours: lengths.reduce((sum, length) => sum + length, 0),
    tasks: lengths.length,
    longest: Math.max(0, ...tasks.map(took)),
  };
}

function print(editor: string, off: Figures, on: Figures, hidden: Figures): void {
  const heads = ['ours: longest', 'ours: all', 'ours: tasks', 'page: longest'];
  const row = (name: string, figures: Figures) => {
    const numbers = [figures.longestOurs, figures.ours, figures.tasks, figures.longest];
    return name.padEnd(28) + numbers.map((figure) => figure.toFixed(1).padStart(15)).join('');
  };
  console.log(`\n${editor.padEnd(28)}${heads.map((head) => head.padStart(15)).join('')}   (milliseconds)`);
  console.log(
    [row('without Assay', off), row('with Assay', on), row('with Assay, tab hidden', hidden)].join('\n'),
  );
}
