/** A comment of a Google Docs text export. */
interface Comment {
  mark: string;
  text: string;
}

/**
 * Takes the comments off a Google Docs text export: they stand behind a line of underscores, each beginning with the
 * mark ("[a]") that its place in the text bears. The marks are taken out of the text too.
 */
export function splitComments(text: string): { body: string; comments: string[] } {
  const end = text.lastIndexOf('\n________________\n');
  const tail = end < 0 ? '' : text.slice(end + 18);
  if (!/^\s*\[[a-z]{1,2}\]/.test(tail)) return { body: text, comments: [] };
  const comments: Comment[] = [];
  for (const line of tail.split('\n')) {
    const match = /^\s*\[([a-z]{1,2})\](.*)$/.exec(line);
    const last = comments.at(-1);
    if (match?.[1]) comments.push({ mark: match[1], text: (match[2] ?? '').trim() });
    else if (last && line.trim() !== '') last.text += `\n${line.trim()}`;
  }
  const marks = new Set(comments.map((comment) => comment.mark));
  const body = text
    .slice(0, end + 1)
    .replace(/\[([a-z]{1,2})\]/g, (whole, mark: string) => (marks.has(mark) ? '' : whole));
  return { body, comments: comments.map((comment) => comment.text).filter((each) => each !== '') };
}
