/** A field of the front matter. */
export interface FrontField {
  label: string;
  text: string;
}

/**
 * Takes YAML front matter off a Markdown text. Only the flat part of YAML is read: `key: value`, lists, quoted and
 * folded text; keys become labels ("target_audience" is "target audience").
 */
export function frontMatter(markdown: string): { fields: FrontField[]; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown);
  if (!match || !/^[\w -]{1,40}:/m.test(match[1] ?? '')) return { fields: [], body: markdown };
  const fields: FrontField[] = [];
  for (const line of (match[1] ?? '').split('\n')) {
    const key = /^([\p{L}][\p{L}\p{N}_ -]{0,60}):(?:\s+(.*))?$/u.exec(line);
    const last = fields.at(-1);
    if (key?.[1])
      fields.push({ label: key[1].replace(/[_-]+/g, ' ').trim(), text: plainValue(key[2] ?? '') });
    else if (last && /^\s*(?:-\s|\S)/.test(line) && !line.startsWith('#')) {
      const more = plainValue(line.trim().replace(/^-\s+/, ''));
      if (more)
        last.text = last.text === '' ? more : `${last.text}${/^\s*-\s/.test(line) ? '\n' : ' '}${more}`;
    }
  }
  return { fields: fields.filter((field) => field.text !== ''), body: markdown.slice(match[0].length) };
}

function plainValue(text: string): string {
  const bare = text.trim().replace(/\s#\s.*$/, '');
  if (/^[|>][+-]?$/.test(bare)) return '';
  const quoted = /^(["'])(.*)\1$/.exec(bare);
  if (quoted) return quoted[2] ?? '';
  const list = /^\[(.*)\]$/.exec(bare);
  return list?.[1] !== undefined
    ? list[1]
        .split(',')
        .map((each) => plainValue(each))
        .join(', ')
    : bare;
}
