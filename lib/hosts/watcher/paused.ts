/** Milliseconds of quiet before a reading, the longest wait while the writer goes on, and while nothing comes of it. */
const PAUSE = 400;
const LONGEST_WAIT = 2_000;
const LONGEST_BACK_OFF = 10_000;
/** Reading and telling take at most this share of the time, up to the longest wait: long briefs are told less often. */
const SHARE = 1 / 10;

/**
 * Gathers many reasons to read into few readings. `read` says whether it found anything new: a page that changes
 * all the time without saying anything is read ever more seldom, until the writer types.
 * Returns the function to call with each reason; `byWriter` for what people do, as against what pages do.
 */
export function paused(read: () => Promise<boolean>, signal: AbortSignal): (byWriter: boolean) => void {
  let least = PAUSE;
  let pause = PAUSE;
  let firstReason = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const wake = async () => {
    const now = performance.now();
    if (now < due) {
      timer = setTimeout(wake, due - now);
      return;
    }
    timer = undefined;
    firstReason = 0;
    const news = await read();
    const took = performance.now() - now;
    least = Math.min(Math.max(PAUSE, took / SHARE), LONGEST_WAIT);
    pause = news ? least : Math.min(Math.max(least, pause * 2), LONGEST_BACK_OFF);
  };

  return (byWriter) => {
    if (signal.aborted) return;
    const now = performance.now();
    if (byWriter && pause > least) {
      pause = least;
      clearTimeout(timer);
      timer = undefined;
    }
    firstReason ||= now;
    due = Math.min(now + pause, firstReason + Math.max(LONGEST_WAIT, pause));
    timer ??= setTimeout(wake, Math.max(0, due - now));
  };
}
