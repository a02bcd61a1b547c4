import type { Features } from './cues/cue';

/** Adds a feature for every row all of whose parts are there: what two cues say together is more than their sum. */
export function combine(features: Features, rows: Readonly<Record<string, readonly string[]>>): void {
  for (const name in rows) if (rows[name]?.every((part) => features[part])) features[name] = 1;
}
