import type { Answer } from '../checklist/checklist';
import type { PanelMessage } from '../messages/messages';
import { tellPage } from '../messages/send';
import { contextOf } from '../store/context';
import { clearTrouble } from '../store/last-trouble';
import { recordAnswer, withdrawAnswer } from '../store/record-answer';
import { readSettings } from '../store/settings';
import { allBriefs, tabsShowing } from '../store/views';
import { dataTold, isAboutData } from './data-told';
import { followGrants } from './granted-hosts';
import { pauseChosen } from './pause';
import { readPasted } from './read-pasted';
import { readTab } from './read-tab';
import { isAboutRun, runTold } from './run-told';
import { showBadgesOf } from './show-badge';
import { showQuote } from './show-quote';

/** From what the writer did in the panel to what is stored and shown. `at` is when they did. */
export async function panelTold(message: PanelMessage, at: number): Promise<void> {
  if (isAboutData(message)) return dataTold(message, at);
  const context = contextOf(await readSettings(), at);
  if (isAboutRun(message)) return runTold(message, context, at);
  const answer = answerIn(message);
  if (answer) {
    try {
      await recordAnswer({ ...answer, id: crypto.randomUUID(), at }, context);
    } finally {
      // It may be stored although its second copy failed.
      await refresh(answer.brief);
    }
  } else if (message.type === 'answer-withdrawn') {
    const withdrawn = await withdrawAnswer(message.answer, context);
    if (withdrawn) await refresh(withdrawn.brief);
  } else if (message.type === 'trouble-seen') {
    await clearTrouble(true);
  } else if (message.type === 'hosts-changed') {
    await followGrants();
  } else if (message.type === 'reading-asked-for') {
    await readTab(message.tab, at, true);
  } else if (message.type === 'pause-chosen') {
    await pauseChosen(message, at);
  } else if (message.type === 'quote-clicked') {
    await showQuote(message.tab, message.quote);
  } else if (message.type === 'text-pasted') {
    await readPasted(message, at);
  }
}

/** The answer a message carries, if it carries one. */
function answerIn(message: PanelMessage): Omit<Answer, 'id' | 'at'> | null {
  switch (message.type) {
    case 'answer-given':
      return { brief: message.brief, check: message.check, kind: 'told', text: message.text };
    case 'risk-accepted':
      return { brief: message.brief, check: message.check, kind: 'accepted', text: message.reason };
    case 'check-turned-off':
      return {
        brief: message.brief,
        check: message.check,
        kind: 'turned-off',
        text: message.passage ?? '',
        ...(message.reason && { reason: message.reason }),
      };
    case 'campaign-declared':
      return { brief: message.brief, check: 'verdict', kind: 'on-purpose', text: message.reason };
    case 'brief-claimed':
      return { brief: message.brief, check: 'verdict', kind: 'told', text: 'brief' };
    default:
      return null;
  }
}

/** Shows what changed; a document not kept so far is read again, now that the writer has said something about it. */
async function refresh(brief: string): Promise<void> {
  if (brief === '*') {
    for (const { id } of await allBriefs()) await showBadgesOf(id);
    return;
  }
  await showBadgesOf(brief);
  if ((await allBriefs()).some(({ id }) => id === brief)) return;
  for (const tab of await tabsShowing(brief)) await tellPage(tab, { type: 'read-now', asked: true });
}
