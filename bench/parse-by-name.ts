import { basename } from 'node:path';
import type { Brief } from '../lib/brief/brief';
import { parseHtml } from '../lib/brief/parse-html';
import { parseMarkdown } from '../lib/brief/parse-markdown';
import { parseText } from '../lib/brief/parse-text';

export function parseByName(path: string, text: string): Brief {
  const name = basename(path);
  if (/\.html?$/.test(name)) return parseHtml(text, name);
  return /\.md$/.test(name) ? parseMarkdown(text, name) : parseText(text, name);
}
