import { documentKinds } from './document-kinds';

/** Signs of one kind that share their flags, and all of them in one: most lines hold none, and are looked at once. */
interface Alike {
  any: RegExp;
  signs: readonly RegExp[];
}

const kinds = documentKinds.map(({ id, names, signs }) => ({ id, names, alike: alikeIn(signs) }));

function alikeIn(signs: readonly RegExp[]): Alike[] {
  return [...new Set(signs.map(({ flags }) => flags))].map((flags) => {
    const same = signs.filter((sign) => sign.flags === flags);
    return { signs: same, any: new RegExp(same.map(({ source }) => source).join('|'), flags) };
  });
}

/**
 * How many tell-tale signs of each kind of document stand in its lines, those in the title and the first lines
 * twice. Kinds without a sign are left out.
 */
export function kindSigns(title: string, lines: readonly string[]): Record<string, number> {
  const opening = [title, ...lines.slice(0, 3)];
  const starts = lines.map((line) => line.slice(0, 500));
  const seenOf = ({ any, signs }: Alike) => {
    const some = starts.filter((line) => any.test(line));
    return signs.filter((sign) => some.some((line) => sign.test(line))).length;
  };
  const counts: Record<string, number> = {};
  for (const { id, names, alike } of kinds) {
    const named = opening.some((line) => line.length < 160 && names.test(line)) ? 2 : 0;
    const seen = alike.reduce((sum, one) => sum + seenOf(one), 0);
    if (named + seen > 0) counts[id] = named + seen;
  }
  return counts;
}
