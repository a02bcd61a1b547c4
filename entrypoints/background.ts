import '../lib/messages/jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageTold } from '../lib/background/page-told';
import { panelTold } from '../lib/background/panel-told';
import { listen } from '../lib/messages/listen';
import { forgetAllTabs, forgetTab, recordLeaving } from '../lib/store/tab-rows';

export default defineBackground(() => {
  listen({
    page: (message, { tab }) => pageTold(message, tab, Date.now()),
    panel: (message) => panelTold(message, Date.now()),
    rejected: async (why) => console.warn('dropped a message:', why),
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void recordLeaving(tab, Date.now());
  });
  browser.runtime.onStartup.addListener(() => void forgetAllTabs());
});
