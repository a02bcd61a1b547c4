/** One place a campaign meets people. */
export interface Channel {
  /** Stable: stored in readings. */
  id: string;
  name: string;
  /** Other names. Plurals, hyphens, joined spelling and British or American spelling need no alias of their own. */
  aliases: readonly string[];
  /** Those of the names that are everyday words too (`stories`, `print`): only where a channel is expected. */
  needsContext?: readonly string[];
  /** rented: an organic presence on a platform somebody else controls. Paid reach stops with the budget. */
  ownership: 'owned' | 'earned' | 'paid' | 'rented';
  /** source: brings an audience. destination: needs another channel that sends people there. */
  role: 'source' | 'destination';
  /** May be the main surface of an experiment: owned or controlled, and brings an audience by itself. */
  anchorEligible: boolean;
  /** Every use leaves it larger or better known. */
  growsWithUse: 'yes' | 'partly' | 'no';
  /** People's response on it can be read as a signal. */
  generatesSignal: 'yes' | 'weak' | 'no';
  /** What a response can be joined to: a named person, a click or session, the platform's totals, a model, hardly anything. */
  measurability: 'person' | 'click' | 'aggregate' | 'modelled' | 'poor';
  /** How two versions can be shown to comparable people: by the tool itself, by splitting the list, by regions, not at all. */
  splitTest: 'native' | 'list' | 'geo' | 'none';
  /** Days until most of the response is in. */
  feedbackDays: number;
  reachUnit: string;
  /** Ids of lexicon/metrics. */
  usualMetrics: readonly string[];
}

/** A built-in row: the channel with the sentences that test it. */
export interface ChannelRow extends Channel {
  /** A sentence in which this channel must be found. */
  example: string;
  /** Sentences that hold one of its words in another sense: the channel must not be found. */
  elsewhere?: readonly string[];
}
