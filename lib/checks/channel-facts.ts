import type { Channel } from '../lexicon/channels/channel';
import { channels } from '../lexicon/channels/channels';
import { lexiconInUse } from '../lexicon/in-use';
import type { Reading } from '../reading/reading';
import type { Value } from './value';

const byId = new Map(channels.map((channel) => [channel.id, channel]));

/** The rows of the channels a brief names, in order, as the lexicon in use has them. */
export function channelsOf({ distribution }: Reading): Channel[] {
  const own = lexiconInUse()?.channels ?? [];
  return (distribution?.channels ?? []).flatMap(
    (id) => byId.get(id) ?? own.find((channel) => channel.id === id) ?? [],
  );
}

/** Names for a sentence: "email newsletter, webinar". */
export function namesOf(rows: readonly Channel[]): Value {
  return { list: rows.map((row) => row.name) };
}
