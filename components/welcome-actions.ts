import type { BriefRow } from '../lib/store/rows';

/** What the engine says about a text. */
export type Judging = Pick<BriefRow, 'reading' | 'checklist' | 'verdict'>;

/** What the welcome page needs of the browser. */
export interface WelcomeActions {
  /** Judges a text with the very engine that judges briefs; nothing of it is kept. */
  judge: (text: string) => Promise<Judging>;
  /** Lets Assay read along in these places; must come straight from a click. False when the browser refused. */
  allow: (origins: string[]) => Promise<boolean>;
  openSettings: () => void;
}
