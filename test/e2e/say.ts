import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PanelMessage } from '../../lib/messages/messages';
import type { send } from '../../lib/messages/send';

type Said = Awaited<ReturnType<typeof send>>;

/** Gives one of Assay's own pages the very function the panel speaks with; out: that function, called from here. */
export async function speaking(page: Page): Promise<(message: PanelMessage) => Promise<Said>> {
  const bundle = { bundle: true, write: false, format: 'iife', globalName: 'assay' } as const;
  const { outputFiles } = await build({ ...bundle, entryPoints: ['lib/messages/send.ts'] });
  await page.evaluate(`${outputFiles[0]?.text}; globalThis.assay = assay;`);
  return (message) =>
    page.evaluate(
      (said) => (globalThis as unknown as { assay: { send: typeof send } }).assay.send(said),
      message,
    );
}
