import type { WordKey, Words } from '../lib/words/words';

const PLACES: Readonly<Record<string, WordKey>> = {
  'google-docs': 'host.google-docs',
  notion: 'host.notion',
  pasted: 'host.pasted',
};

/** What people call a host, by its id. */
export function placeName(host: string, say: Words['say']): string {
  return say(PLACES[host] ?? 'host.page');
}
