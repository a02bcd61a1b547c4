import type { Brief } from '../brief/brief';
import { kindSigns } from '../lexicon/documents/kind-signs';
import type { LabelPart } from '../lexicon/labels/label-of';
import { type Features, fire } from './cues/cue';
import { document as cues } from './cues/document';
import { prediction } from './cues/prediction';
import type { Line } from './outline';

const PLAN_PARTS: LabelPart[] = [
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
  'budget',
  'message',
  'objective',
  'threshold',
];

/**
 * Facts about a whole document that say whether it is a plan still to be carried out, an empty form, or neither.
 * `presence`: how sure it is that the document states each part, 0-1.
 */
export function documentFeatures(
  brief: Brief,
  lines: readonly Line[],
  presence: Readonly<Record<string, number>>,
): Features {
  const spoken = lines.filter((line) => line.block.aside === undefined);
  const count: Features = {};
  for (const line of spoken) {
    const fired = fire(cues, line.text, {});
    for (const name in fired) count[name] = (count[name] ?? 0) + 1;
  }
  const features: Features = { bias: 1 };
  const all = Math.max(6, spoken.length);
  // Shares level long and short documents; four times the share, capped, keeps a handful of sentences visible.
  for (const name in cues) features[name] = Math.min(1, (4 * (count[name] ?? 0)) / all);
  for (const part in presence) features[`states:${part}`] = presence[part] ?? 0;
  for (const line of spoken.slice(0, 6)) {
    const fired = fire(cues, line.text, {});
    for (const name in fired) features[`top:${name}`] = 1;
  }
  const kinds = Object.values(
    kindSigns(
      brief.title,
      spoken.map(({ text }) => text),
    ),
  ).sort((a, b) => b - a);
  const [strongest = 0, second = 0] = kinds;
  features.strongestKind = strongest / 6;
  features.secondKind = second / 6;
  if (strongest >= 5) features.strongKind = 1;
  if (strongest >= 7) features.certainKind = 1;
  const past = spoken.filter(({ text }) => prediction.past?.test(text)).length;
  const future = spoken.filter(({ text }) => prediction.future?.test(text)).length;
  features.pastShare = past / all;
  features.futureShare = future / all;
  features.morePastThanFuture = past > 2 * future + 1 ? 1 : 0;
  const title = fire(cues, brief.title, {});
  for (const name in title) features[`title:${name}`] = 1;
  const filled = new Set<string>();
  const empty = new Set<string>();
  for (const line of lines) {
    const part = line.label?.part ?? line.section?.part;
    if (!part) continue;
    if (line.block.aside === 'instruction' || cues.placeholder?.test(line.text)) empty.add(part);
    else if (line.block.kind !== 'heading') filled.add(part);
  }
  const parts = PLAN_PARTS.filter((part) => filled.has(part)).length;
  features.planParts = Math.min(1, parts / 5);
  features.corePartsLabelled =
    (['hypothesis', 'segment', 'signal'] as const).filter((part) => filled.has(part)).length / 3;
  features.emptyParts = Math.min(1, [...empty].filter((part) => !filled.has(part)).length / 3);
  features.resultsSection = filled.has('results') ? 1 : 0;
  features.asides = Math.min(
    1,
    (3 * lines.filter((line) => line.block.aside === 'instruction').length) / Math.max(6, lines.length),
  );
  features.code = Math.min(
    1,
    (4 * lines.filter((line) => line.block.inside === 'code').length) / Math.max(6, lines.length),
  );
  features.fields = Math.min(1, (2 * lines.filter((line) => line.block.kind === 'field').length) / all);
  const words = spoken.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);
  features.long = words > 900 ? 1 : 0;
  features.proseLong = words / all > 22 ? 1 : 0;
  features.short = words < 120 ? 1 : 0;
  return features;
}
