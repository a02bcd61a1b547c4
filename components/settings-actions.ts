import type { SettingsChange } from '../lib/settings/settings';
import type { Look } from './look';
import type { Told } from './panel-actions';

/** Everything a writer can do on the settings page. */
export interface SettingsActions {
  change: (settings: SettingsChange) => Promise<Told>;
  /** Grants or takes back a place; granting must come straight from a click. False when the browser refused. */
  allow: (origins: string[], allowed: boolean) => Promise<boolean>;
  withdraw: (answer: string) => Promise<Told>;
  look: (look: Look) => void;
  saveBackup: () => Promise<boolean>;
  restoreBackup: (file: File) => Promise<Told>;
  deleteAll: () => Promise<Told>;
  rebuild: () => Promise<Told>;
}
