import { browser } from 'wxt/browser';
import { copyToClipboard } from '../../components/copy-to-clipboard';
import type { PanelActions } from '../../components/panel-actions';
import { send } from '../../lib/messages/send';
import { insertInTab } from './insert-line';
import { pageReport } from './page-report';

/** The writer's doings in the panel, told to the background. `brief` is the brief shown, if one is. */
export function actionsFor(
  tab: number,
  brief: string | null,
  handOut: PanelActions['handOut'],
): PanelActions {
  const about = brief ?? '';
  return {
    answer: (check, text) => send({ type: 'answer-given', brief: about, check, text }),
    accept: (check, reason) => send({ type: 'risk-accepted', brief: about, check, reason }),
    turnOff: (check, scope, passage, reason) =>
      send({
        type: 'check-turned-off',
        brief: scope === 'everywhere' ? '*' : about,
        check,
        ...(scope === 'here' && { passage }),
        ...(reason !== '' && { reason }),
      }),
    withdraw: (answer) => send({ type: 'answer-withdrawn', answer }),
    declareCampaign: (reason) => send({ type: 'campaign-declared', brief: about, reason }),
    lock: () => send({ type: 'lock-set', brief: about }),
    unlock: (lock, why) => send({ type: 'lock-lifted', lock, why }),
    enterResult: (counted) => send({ type: 'result-entered', brief: about, ...counted }),
    withdrawResult: (result) => send({ type: 'result-withdrawn', result }),
    claimBrief: () => send({ type: 'brief-claimed', brief: about }),
    readNow: () => send({ type: 'reading-asked-for', tab }),
    pause: (what, paused) => send({ type: 'pause-chosen', tab, what, paused }),
    report: (host) => pageReport(tab, host),
    mark: (wanted) => send({ type: 'settings-changed', settings: { quietMode: wanted } }),
    paste: (text, html) => send({ type: 'text-pasted', tab, text, html }),
    allowHost: async (origins) => {
      // The first await ends the click in Firefox: the request comes before it.
      const granted = await browser.permissions.request({ origins });
      if (granted) await send({ type: 'hosts-changed' });
      return granted;
    },
    troubleSeen: () => send({ type: 'trouble-seen' }),
    handOut,
    copyText: (text) => copyToClipboard({ html: null, text }),
    openSettings: () => void browser.runtime.openOptionsPage(),
    close: () => window.close(),
    insert: (line) => insertInTab(tab, line),
    reveal: (quote) => void send({ type: 'quote-clicked', tab, quote: quote.text }),
  };
}
