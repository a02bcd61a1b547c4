import { handOut } from '../../components/hand-out';
import type { PanelView } from '../../components/panel-view';
import { exportInput } from '../../lib/export/export-input';
import type { FormatId } from '../../lib/export/list';
import { inLanguage } from '../../lib/words/in-language';
import type { Spoken } from '../../lib/words/spoken';

/** Hands out what the panel shows, dated `today` (yyyy-mm-dd). False where there is nothing to hand out, or the browser refused. */
export async function giveOut(
  view: PanelView,
  format: FormatId,
  quotes: boolean,
  spoken: Spoken,
  today: string,
): Promise<boolean> {
  if (view.kind !== 'brief') return false;
  const date = inLanguage(spoken.language).day(today);
  return handOut(format, exportInput(view.brief, view, spoken, { quotes, date }));
}
