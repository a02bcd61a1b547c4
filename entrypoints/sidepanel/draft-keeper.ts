import type { DraftKeeper } from '../../components/drafts';

const PREFIX = 'draft ';

/**
 * Half-written answers, kept by the browser for our own pages until they are sent: a panel closes without warning,
 * and only this store answers at once, before the panel is drawn. A full disk costs no more than it did before.
 */
export const draftKeeper: DraftKeeper = {
  all: () =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, text]) => [name.slice(PREFIX.length), String(text)]),
    ),
  keep: (name, text) => {
    try {
      if (text === '') localStorage.removeItem(PREFIX + name);
      else localStorage.setItem(PREFIX + name, text);
    } catch {
      // No room: the draft still stands in its field, as long as the panel is open.
      console.warn('Assay: no room to keep a draft');
    }
  },
};
