import type { Context } from '../checks/check';
import type { PanelMessage } from '../messages/messages';
import { recordLifting, recordLock, recordResult, withdrawResult } from '../store/record-run';

/** What the writer can do about a run: before it starts, and when it is over. */
const ABOUT_RUN = ['lock-set', 'lock-lifted', 'result-entered', 'result-withdrawn'] as const;
export type RunMessage = Extract<PanelMessage, { type: (typeof ABOUT_RUN)[number] }>;

export function isAboutRun(message: PanelMessage): message is RunMessage {
  return ABOUT_RUN.some((type) => type === message.type);
}

/** `at` is when they did it; the day is in the context. */
export async function runTold(message: RunMessage, context: Context, at: number): Promise<void> {
  const now = { at, on: context.today };
  if (message.type === 'lock-set') await recordLock(message.brief, now);
  if (message.type === 'lock-lifted') await recordLifting(message.lock, message.why, now);
  if (message.type === 'result-withdrawn') await withdrawResult(message.result);
  if (message.type === 'result-entered') {
    const { type: _, brief, ...counted } = message;
    await recordResult(brief, counted, context, now);
  }
}
