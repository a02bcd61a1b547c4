/**
 * Text as Markdown that shows as that text and nothing else: no emphasis, links, images, headings, lists, tables,
 * HTML or addresses that a reader turns into links by themselves. On one line; line ends become spaces.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s*\n\s*/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]()<>#|~!&$^=:@+-]/g, (mark, at: number, whole: string) =>
        needsEscape(mark, at, whole) ? `\\${mark}` : mark,
      )
      // A number at the start would open a numbered list.
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // `www.` alone is enough for a link in GitHub's Markdown.
      .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
  );
}

/** Marks that only mean something in certain places stay readable elsewhere: "2-week", "(control)", "10:30". */
function needsEscape(mark: string, at: number, whole: string): boolean {
  const next = whole[at + 1] ?? ' ';
  if (mark === '-' || mark === '+' || mark === '=') return at === 0;
  if (mark === '#') return at === 0;
  if (mark === ':') return /[a-z]/i.test(whole[at - 1] ?? '') && !/\s/.test(next);
  if (mark === '!') return next === '[';
  if (mark === '(' || mark === ')') return whole[at - 1] === ']';
  return true;
}
