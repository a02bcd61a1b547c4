import type { Ranking } from './choose';
import type { Line } from './outline';

/** From here on a label or heading means what it says. */
const SURE = 0.9;
/** How present a part is whose best line stands in its own field, whatever else speaks against it. */
const IN_ITS_FIELD = 0.55;
const OPEN = [
  'placeholder',
  'question',
  'decidesAfterwards',
  'briefDecidesAfterwards',
  'excludes',
  'refused',
];

/** "Channel: Instagram" says where it goes, however little it says. A hypothesis alone needs more than its label. */
export function saidByLabel(ranking: Ranking<Line>): Ranking<Line> {
  const features = ranking.choices[0]?.features ?? {};
  const labelled = Math.max(features.label ?? 0, features.section ?? 0) >= SURE;
  if (!labelled || OPEN.some((name) => features[name])) return ranking;
  return { ...ranking, presence: Math.max(ranking.presence, IN_ITS_FIELD) };
}
