import type { Channel } from '../lexicon/channels/channel';
import { channels } from '../lexicon/channels/channels';
import type { Reading } from '../reading/reading';

const byId = new Map(channels.map((channel) => [channel.id, channel]));

/** The lexicon's rows of the channels a brief names, in order; a company's own channels have none. */
export function channelsOf({ distribution }: Reading): Channel[] {
  return (distribution?.channels ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** Names for a sentence: "email newsletter, webinar". */
export function namesOf(rows: readonly Channel[]): string {
  return rows.map((row) => row.name).join(', ');
}
