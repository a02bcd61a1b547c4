import { lexiconInUse } from '../in-use';
import { joinLists } from '../lists';
import { Phrases } from '../phrases';
import { type Word, wordsOf } from '../words';
import type { Channel } from './channel';
import { channels } from './channels';

/** A channel named in a text. */
export interface FoundChannel {
  row: Channel;
  start: number;
  end: number;
  /** The words as written. */
  text: string;
}

export interface FindChannelsOptions {
  /** The text stands in a channel field, column or list: everyday words such as "print" count there. */
  asChannel?: boolean;
}

interface Name {
  row: Channel;
  everyday: boolean;
}
interface Candidate extends Name {
  at: number;
  count: number;
  sure: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const THROUGH = set('via on through by over using');
const ARTICLES = set('our the a an their its');
const SENDING = set(
  'send sends sent post posts posted publish publishes published run runs running promote promoted advertise advertised share shared place placed print printed',
);
const CHANNEL_WORDS = set(
  'channel channels distribution media surface touchpoint touchpoints tactics placement placements',
);
/** Nouns behind a channel's name that make it something else ("email address"). */
const OTHER_SENSE = set('address addresses us me client provider');

/** An everyday word is a channel behind "via", "on", "through", behind a verb of sending or a word that announces channels. */
function standsAsChannel(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    if (words[at - back + 1]?.breaks !== false) return false;
    const word = words[at - back];
    if (word === undefined) return false;
    if (CHANNEL_WORDS.has(word.lower) || (back <= 4 && SENDING.has(word.lower))) return true;
    if (THROUGH.has(word.lower) && (back === 1 || (back === 2 && ARTICLES.has(words[at - 1]?.lower ?? ''))))
      return true;
  }
  return false;
}

function near(
  words: readonly Word[],
  at: number,
  count: number,
  wanted: ReadonlySet<string>,
  span: number,
): boolean {
  for (let step = 1; step <= span; step++) {
    const before = words[at - step];
    if (before !== undefined && words[at - step + 1]?.breaks !== true && wanted.has(before.lower))
      return true;
    const after = words[at + count - 1 + step];
    if (after !== undefined && !after.breaks && wanted.has(after.lower)) return true;
  }
  return false;
}

/** Builds a finder for a table of channels. Names of earlier rows win over the same names of later ones. */
export function channelFinder(
  rows: readonly Channel[],
): (text: string, options?: FindChannelsOptions) => FoundChannel[] {
  const phrases = new Phrases<Name>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    const everyday = new Set(row.needsContext?.map((name) => name.toLowerCase()));
    for (const name of [row.name, ...row.aliases]) {
      const entry = { row, everyday: everyday.has(name.toLowerCase()) };
      phrases.add(name, entry);
      if (/ .*[^s]s$/.test(name)) phrases.add(name.slice(0, -1), entry);
    }
  }
  return (text, options = {}) => {
    const words = wordsOf(text);
    const candidates: Candidate[] = [];
    for (let at = 0; at < words.length; at++) {
      for (const { value, count } of phrases.at(words, at)) {
        if (OTHER_SENSE.has(words[at + count]?.lower ?? '')) continue;
        const sure = !value.everyday || options.asChannel === true || standsAsChannel(words, at);
        candidates.push({ ...value, row: nearer(value.row, byId, words, at, count), at, count, sure });
        at += count - 1;
        break;
      }
    }
    joinLists(text, words, candidates);
    const found: FoundChannel[] = [];
    for (const { row, at, count, sure } of candidates) {
      const first = words[at];
      const last = words[at + count - 1];
      if (!sure || first === undefined || last === undefined) continue;
      found.push({ row, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    }
    return found;
  };
}

const PAID = new Set(
  'ad ads advert adverts advertising paid sponsored promoted boosted campaign lead'.split(' '),
);
const COLD = new Set('cold outbound bought prospecting purchased rented scraped'.split(' '));
/** A bare platform name means the organic page, a bare "email" our own list, unless words beside it say otherwise. */
const NEARER: Readonly<Record<string, readonly [ReadonlySet<string>, string]>> = {
  linkedin_company: [PAID, 'linkedin_ads'],
  facebook_page: [PAID, 'meta_ads'],
  instagram: [PAID, 'meta_ads'],
  youtube: [PAID, 'youtube_ads'],
  tiktok: [PAID, 'tiktok_ads'],
  x_twitter: [PAID, 'x_ads'],
  reddit_own: [PAID, 'reddit_ads'],
  pinterest: [PAID, 'pinterest_ads'],
  snapchat: [PAID, 'snap_ads'],
  email_campaign: [COLD, 'cold_email'],
};

function nearer(
  row: Channel,
  byId: ReadonlyMap<string, Channel>,
  words: readonly Word[],
  at: number,
  count: number,
): Channel {
  const rule = NEARER[row.id];
  if (rule === undefined || !near(words, at, count, rule[0], 3)) return row;
  return byId.get(rule[1]) ?? row;
}

/** Finds the channels named in a text, in order, without overlap; the longest name wins. */
export const findBuiltInChannels = channelFinder(channels);

/** The same with the lexicon in use. */
export const findChannels: typeof findBuiltInChannels = (text, options) =>
  (lexiconInUse()?.findChannels ?? findBuiltInChannels)(text, options);
