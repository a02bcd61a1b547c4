import { parse } from 'parse5';
import { BlockList } from './block-list';
import type { Brief } from './brief';
import { isElement } from './html-element';
import { HtmlReader } from './html-reader';
import { find } from './html-tree';
import { inlineStyles } from './inline-styles';
import { titleOf } from './title';

/** Reads a web page, or a piece of one, into a brief. Never throws. `fileName` becomes the id. */
export function parseHtml(html: string, fileName: string): Brief {
  const list = htmlBlocks(html, false);
  return {
    id: fileName,
    host: 'html',
    title: titleOf(list.blocks, fileName),
    blocks: list.blocks,
    gaps: list.gaps(),
  };
}

/** The blocks of a page. `soft`: line breaks in the source may mean something, as in Markdown. */
export function htmlBlocks(html: string, soft: boolean, list = new BlockList()): BlockList {
  const root = parse(html.replace(/\r\n?/g, '\n')).childNodes.find(isElement);
  if (root) inlineStyles(root);
  const body = root && find(root, (element) => element.tagName === 'body');
  new HtmlReader(list, soft).read(body?.childNodes ?? []);
  return list;
}
