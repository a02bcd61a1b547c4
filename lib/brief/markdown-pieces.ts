/** Above this the Markdown parser's time grows with the square of the length (long lists, unpaired marks). */
const LONGEST_PIECE = 4_000;

/**
 * Cuts a long Markdown text where nothing is torn apart: before headings and between paragraphs, in need between
 * lines. Links by reference keep their targets, footnotes become plain text. A short text stays whole.
 */
export function markdownPieces(markdown: string): string[] {
  if (markdown.length <= LONGEST_PIECE) return [markdown];
  const targets = (markdown.match(/^ {0,3}\[[^\]^][^\]]{0,80}\]:[ \t]*\S.*$/gm) ?? [])
    .slice(0, 200)
    .join('\n');
  const text = markdown.replace(/^\[\^[^\]\s]{1,40}\]:[ \t]*/gm, '').replace(/\[\^[^\]\s]{1,40}\]/g, '');
  const pieces: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let fence = '';
  const close = () => {
    if (length > 0) pieces.push(`${lines.join('\n')}\n\n${targets}`);
    lines = [];
    length = 0;
  };
  for (const line of text.split('\n').flatMap(cutLine)) {
    if (length > 0 && mayCut(line, lines.at(-1) ?? '', length, fence !== '')) close();
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    lines.push(line);
    length += line.length + 1;
  }
  close();
  return pieces;
}

/** May a new piece begin with this line? The longer the piece, the less it asks. */
function mayCut(line: string, before: string, length: number, inFence: boolean): boolean {
  if (length > 4 * LONGEST_PIECE) return true;
  if (inFence || length < LONGEST_PIECE / 2) return false;
  if (/^#{1,6}\s/.test(line)) return true;
  const atMargin = /^[^\s|]/.test(line);
  if (before.trim() === '' && atMargin) return true;
  return length > LONGEST_PIECE && atMargin && !line.includes('|');
}

/** A line longer than any piece, cut at spaces. */
function cutLine(line: string): string[] {
  if (line.length <= LONGEST_PIECE) return [line];
  return (
    line.match(new RegExp(`[\\s\\S]{1,${LONGEST_PIECE}}(?:\\s|$)|[\\s\\S]{1,${LONGEST_PIECE}}`, 'g')) ?? [
      line,
    ]
  );
}
