import { browser } from 'wxt/browser';
import { listen } from '../messages/listen';
import { contextOf } from '../store/context';
import { judgeAllAnew } from '../store/record-answer';
import { readSettings } from '../store/settings';
import { forgetTab, recordLeaving } from '../store/tab-rows';
import { followGrants } from './granted-hosts';
import { handle } from './handle';
import { dropHeld } from './in-full';
import { openPanel } from './open-panel';
import { pageGarbled, pageHeard } from './page-told';
import { panelTold } from './panel-told';
import { leaveSites } from './pause';
import { readPasted } from './read-pasted';
import { readTab, tabArrived } from './read-tab';
import { offerSelection, onSelectionChosen } from './selection';
import { showBadge } from './show-badge';
import { welcome } from './welcome';

/**
 * Wires every event the background is woken for. All listeners are set before the first await, so that a worker
 * started by an event hears it. Nothing is remembered here: the browser may end the worker after any line.
 */
export function startBackground(): void {
  listen({
    page: (message, tab) => pageHeard(message, tab, Date.now()),
    panel: (message) => handle(() => panelTold(message, Date.now())),
    garbled: (tab, why) => handle(() => pageGarbled(tab, why, Date.now())),
  });

  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    done(openPanel(id));
    done(handle(() => readTab(id, Date.now(), true)));
  });

  onSelectionChosen((tab, selected) => {
    done(openPanel(tab));
    done(handle(async () => readPasted({ tab, ...(await selected()) }, Date.now())));
  });

  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') done(handle(() => tabLeft(tab)));
    if (status === 'complete') done(handle(() => tabArrived(tab)));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    dropHeld(tab);
    done(handle(() => forgetTab(tab)));
  });
  browser.tabs.onReplaced.addListener((_, replaced) => done(handle(() => forgetTab(replaced))));

  browser.permissions.onAdded.addListener(() => done(handle(followGrants)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    done(
      handle(async () => {
        await leaveSites(origins);
        await followGrants();
      }),
    ),
  );
  browser.runtime.onStartup.addListener(() => done(handle(followGrants)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    done(handle(installed));
    done(welcome(reason));
  });
}

async function tabLeft(tab: number): Promise<void> {
  await recordLeaving(tab, Date.now());
  await showBadge(tab);
}

/** Also after an update: checks may judge differently now, and open pages hold readers of the old version. */
async function installed(): Promise<void> {
  await offerSelection();
  await judgeAllAnew(contextOf(await readSettings(), Date.now()));
  await followGrants();
}

/** For events, whose outcome nobody waits for. */
function done(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('Assay:', error));
}
