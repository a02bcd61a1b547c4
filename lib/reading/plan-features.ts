import { combine } from './combine';
import { audience } from './cues/audience';
import { type Cues, type Features, fire, fireSome, fires } from './cues/cue';
import { measurement } from './cues/measurement';
import { ofAnyLine } from './cues/of-any-line';
import { making, owning, sending, timing } from './cues/plan';
import { prediction } from './cues/prediction';
import { hasPlaceholder } from './guidance';
import type { Line } from './outline';
import { placeFeatures } from './place';
import type { Surroundings } from './surroundings';

export type PlanPart = 'execution' | 'distribution' | 'window' | 'owner';

const OWN: Record<PlanPart, Cues> = {
  execution: making,
  distribution: sending,
  window: timing,
  owner: owning,
};

/** Facts that mean more in a heading, an item or a cell than in a sentence: "Launch plan (90 days)", "Blog post". */
const BY_KIND = [
  'dated',
  'length',
  'quarter',
  'channel',
  'asset',
  'task',
  'name',
  'mention',
  'role',
  'makes',
];

const FROM_PREDICTION = [...ofAnyLine, 'ourBelief', 'comparative', 'decides'];

/** What says more together than apart; a row may lean on those before it. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  sectionOpens: ['section', 'opensSection'],
  variantAsset: ['variants', 'asset'],
  countedAsset: ['counted', 'asset'],
  sendsAsset: ['sends', 'asset'],
  channelSends: ['channel', 'sends'],
  channelSplit: ['channel', 'splits'],
  datedPeriod: ['dated', 'period'],
  datedStarts: ['dated', 'starts'],
  lengthStarts: ['length', 'starts'],
  ownsName: ['owns', 'name'],
  nameRole: ['name', 'role'],
  nameSplitsWork: ['name', 'splitsWork'],
  labelName: ['label', 'name'],
  firstOwns: ['first', 'owns'],
  titleLength: ['title', 'length'],
  titleDated: ['title', 'dated'],
  titleChannel: ['title', 'channel'],
};

/** Named facts about one line as what is made, how it goes out, when it runs or who runs it. */
export function planFeatures(
  line: Line,
  part: PlanPart,
  { total, hypothesis, labelled }: Surroundings,
  channels: number,
): Features {
  const f = fire(OWN[part], line.text, placeFeatures(line, part, total));
  fireSome(prediction, FROM_PREDICTION, line.text, f);
  if (hasPlaceholder(line.text)) f.placeholder = 1;
  if (part !== 'execution' && fires(making, 'asset', line.text)) f.asset = 1;
  if (part !== 'distribution' && fires(sending, 'sends', line.text)) f.sends = 1;
  if (part !== 'window' && (fires(timing, 'dated', line.text) || fires(timing, 'period', line.text)))
    f.dated = 1;
  if (part === 'distribution' || part === 'execution') {
    if (channels > 0) f.channel = 1;
    if (channels > 1) f.channels2 = 1;
  }
  if (fires(audience, 'who', line.text)) f.who = 1;
  if (fires(measurement, 'rate', line.text)) f.rate = 1;
  if (line === hypothesis) f.isHypothesis = 1;
  if (labelled && !f.label && !f.section) f.labelledElsewhere = 1;
  combine(f, TOGETHER);
  for (const kind of ['heading', 'item', 'cell', 'field']) {
    if (!f[`kind:${kind}`]) continue;
    for (const name of BY_KIND) if (f[name]) f[`${kind}:${name}`] = 1;
  }
  return f;
}
