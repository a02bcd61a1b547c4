import type { Drafts } from './drafts';
import type { PanelActions } from './panel-actions';

/** What every part of an open brief works with. */
export interface Desk {
  actions: PanelActions;
  drafts: Drafts;
  /** Says a sentence in the panel's live region. `undo`: the check whose latest entry can be taken back from there. */
  notify: (sentence: string, undo?: string) => void;
}

/** Name of the draft in which a reason for accepting is typed; the check's own id holds its answer. */
export const acceptingDraft = (check: string) => `accept:${check}`;
