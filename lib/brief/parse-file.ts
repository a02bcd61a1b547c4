import type { Brief } from './brief';
import { cutBrief, cutSource } from './long-text';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { parseText } from './parse-text';

/** Reads the text of a file into a brief, by the ending of its name; an unknown ending is plain text. Never throws. */
export function parseFile(fileName: string, source: string): Brief {
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  // A page is mostly markup: how much of it is text shows only once it is parsed.
  if (/^x?html?$/.test(ending)) return cutBrief(parseHtml(source, fileName));
  const { text, left } = cutSource(source);
  const parse = /^(?:md|mdx|mdown|markdown)$/.test(ending) ? parseMarkdown : parseText;
  return cutBrief(parse(text, fileName), left);
}
