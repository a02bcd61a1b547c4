/** Longest stretch of work on the page's own thread, in milliseconds. */
const SLICE = 4;

/**
 * Runs `steps` to their end, letting the page work in between. What the page changes meanwhile is read next time:
 * its change is a reason to read again.
 */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
}

/** Behind whatever the page has waiting. A message is not held back like a timer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
