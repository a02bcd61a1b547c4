import { useState } from 'react';
import { type FormatId, formats } from '../lib/export/list';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

/** Handing out the checklist, with what was decided about the brief's own words. */
export interface HandOut {
  quotes: boolean;
  withQuotes: (wanted: boolean) => void;
  give: (format: FormatId) => Promise<void>;
}

/** Hands the checklist out and says how that went. */
export function useHandOut(handOut: PanelActions['handOut'], notify: (sentence: string) => void): HandOut {
  const { say } = useSpoken();
  const [quotes, withQuotes] = useState(true);
  async function give(id: FormatId) {
    const isFile = formats.some((format) => format.id === id && 'extension' in format);
    if (await handOut(id, quotes)) notify(say(isFile ? 'notice.saved-file' : 'notice.copied'));
    else notify(say('notice.copy-failed'));
  }
  return { quotes, withQuotes, give };
}
