const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '...',
  eacute: 'e',
};

function words(text: string): string[] {
  return (
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}%$€£]+/gu) ?? []
  );
}

/** How far two quotes are the same words, 0-1; markup, case and white space do not count. */
export function sharedWords(a: string, b: string): number {
  const x = words(a);
  const y = words(b);
  if (x.length === 0 || y.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of y) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of x) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    hits++;
    left.set(word, count - 1);
  }
  return (2 * hits) / (x.length + y.length);
}

/** Whether two quotes are the same passage: half the words shared, or one holds all words of the other. */
export function samePassage(a: string, b: string): boolean {
  if (sharedWords(a, b) >= 0.5) return true;
  const x = new Set(words(a));
  const y = new Set(words(b));
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size >= 2 && large.size <= small.size * 6 && [...small].every((word) => large.has(word));
}
