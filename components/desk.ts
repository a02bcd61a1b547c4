import type { Drafts } from './drafts';
import { type PanelActions, SCOPES, type Scope } from './panel-actions';

/** What every part of an open brief works with. */
export interface Desk {
  actions: PanelActions;
  drafts: Drafts;
  /** Says a sentence in the panel's live region. `undo`: the check whose latest entry can be taken back from there. */
  notify: (sentence: string, undo?: string) => void;
}

/** Name of the draft in which a reason for accepting is typed; the check's own id holds its answer. */
export const acceptingDraft = (check: string) => `accept:${check}`;
/** Name of the draft in which a reason for turning it off is typed, by where it is turned off. */
export const offDraft = (check: string, scope: Scope) => `off:${scope}:${check}`;

/** Something about this check is being typed: it stays in sight, whatever the brief comes to say. */
export function isTyping(check: string, { drafts }: Desk): boolean {
  return (
    drafts.has(check) ||
    drafts.has(acceptingDraft(check)) ||
    SCOPES.some((scope) => drafts.has(offDraft(check, scope)))
  );
}
