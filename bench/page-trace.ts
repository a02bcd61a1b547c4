import type { CDPSession } from '@playwright/test';
import type { AssayBrowser } from '../test/e2e/browser';

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

/** What the content script cost while something was done, in milliseconds. */
export interface Figures {
  /** Longest task of the page that ran code of ours, without what the page itself did in it, and their sum. */
  longestOurs: number;
  ours: number;
  tasks: number;
  /** Longest of all tasks of the page. */
  longest: number;
}

/** Does something and looks at every task of the page meanwhile. */
export async function traced(browser: AssayBrowser, work: () => Promise<void>): Promise<Figures> {
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
