import { browser } from 'wxt/browser';
import { saveAs } from '../../components/hand-out';
import type { SettingsActions } from '../../components/settings-actions';
import { send } from '../../lib/messages/send';

/** The writer's doings on the settings page, told to the background. */
export function settingsActions(look: SettingsActions['look']): SettingsActions {
  return {
    look,
    change: (settings) => send({ type: 'settings-changed', settings }),
    turnOff: (check) => send({ type: 'check-turned-off', brief: '*', check }),
    readSheet: async (file) => {
      const { wordsFromCsv } = await import('../../lib/settings/own-words-csv');
      return wordsFromCsv(await file.text());
    },
    saveSheet: async (words) => {
      const { wordsToCsv } = await import('../../lib/settings/own-words-csv');
      return saveAs('assay-own-words.csv', wordsToCsv(words), 'text/csv');
    },
    changeKeys: () => {
      // Only Firefox has it.
      const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
        browser.commands;
      if (import.meta.env.FIREFOX) void commands.openShortcutSettings?.();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    withdraw: (answer) => send({ type: 'answer-withdrawn', answer }),
    allow: async (origins, allowed) => {
      // The first await ends the click in Firefox: the request comes before it.
      const done = await (allowed
        ? browser.permissions.request({ origins })
        : browser.permissions.remove({ origins }));
      if (done) await send({ type: 'hosts-changed' });
      return done;
    },
    saveBackup: async () => {
      try {
        // It carries the whole engine with it, which this page needs for nothing else.
        const { makeBackup } = await import('../../lib/store/backup');
        const day = new Date().toISOString().slice(0, 10);
        return saveAs(`assay-backup-${day}.json`, await makeBackup(), 'application/json');
      } catch (error) {
        console.error('Assay could not read what is stored:', error);
        return false;
      }
    },
    restoreBackup: async (file) => {
      return send({ type: 'backup-chosen', text: await file.text() });
    },
    deleteAll: () => {
      // Half-typed answers and the look are kept by the browser for our pages, out of the background's reach.
      localStorage.clear();
      return send({ type: 'deletion-asked-for' });
    },
    rebuild: () => send({ type: 'rebuild-asked-for' }),
  };
}
