import type { OwnWord } from '../lib/lexicon/own-words';
import type { CsvWords } from '../lib/settings/own-words-csv';
import type { SettingsChange } from '../lib/settings/settings';
import type { Look } from './look';
import type { Told } from './panel-actions';

/** Everything a writer can do on the settings page. */
export interface SettingsActions {
  change: (settings: SettingsChange) => Promise<Told>;
  /** Grants or takes back a place; granting must come straight from a click. False when the browser refused. */
  allow: (origins: string[], allowed: boolean) => Promise<boolean>;
  /** Turns a check off in every brief. */
  turnOff: (check: string) => Promise<Told>;
  withdraw: (answer: string) => Promise<Told>;
  /** Reads own words from a sheet saved as CSV; nothing is kept yet. */
  readSheet: (file: File) => Promise<CsvWords>;
  saveSheet: (words: readonly OwnWord[]) => Promise<boolean>;
  /** Opens the browser's own page where keys are changed. */
  changeKeys: () => void;
  look: (look: Look) => void;
  saveBackup: () => Promise<boolean>;
  restoreBackup: (file: File) => Promise<Told>;
  deleteAll: () => Promise<Told>;
  rebuild: () => Promise<Told>;
}
