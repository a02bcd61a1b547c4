import { documentKinds } from './document-kinds';

/**
 * How many tell-tale signs of each kind of document stand in its lines, those in the title and the first lines
 * twice. Kinds without a sign are left out.
 */
export function kindSigns(title: string, lines: readonly string[]): Record<string, number> {
  const opening = [title, ...lines.slice(0, 3)];
  const starts = lines.map((line) => line.slice(0, 500));
  const counts: Record<string, number> = {};
  for (const { id, names, signs } of documentKinds) {
    const named = opening.filter((line) => line.length < 160 && names.test(line)).length > 0 ? 2 : 0;
    const seen = signs.filter((sign) => starts.some((line) => sign.test(line))).length;
    if (named + seen > 0) counts[id] = named + seen;
  }
  return counts;
}
