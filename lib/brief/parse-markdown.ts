import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { BlockList } from './block-list';
import type { Brief } from './brief';
import { frontMatter } from './front-matter';
import { markdownPieces } from './markdown-pieces';
import { htmlBlocks } from './parse-html';
import { rawHtml } from './raw-html';
import { readableName, titleOf } from './title';
import { isHardWrapped } from './wrapped-lines';

/** How a call-out (`> [!NOTE]`) comes out of the Markdown parser, which takes it for a quote. */
const ALERT = /<blockquote>\n<p>\[!\w+\](?:<br \/>)?\n?/g;

/** Reads Markdown (GitHub flavour, HTML in it included) into a brief. Never throws. `fileName` becomes the id. */
export function parseMarkdown(markdown: string, fileName: string): Brief {
  const { fields, body } = frontMatter(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const list = new BlockList(isHardWrapped(body));
  for (const field of fields) list.push({ kind: 'field', ...field });
  const raw = rawHtml(body);
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml(), raw], allowDangerousHtml: true };
  const html = markdownPieces(openContainers(body))
    .map((piece) => micromark(piece, options))
    .join('\n');
  htmlBlocks(html.replace(ALERT, '<blockquote class="callout">\n<p>'), true, list);
  const title = fields.find((field) => /^(?:title|name)$/i.test(field.label))?.text;
  const blocks = list.blocks;
  return {
    id: fileName,
    host: 'markdown',
    title: title ?? titleOf(blocks, readableName(fileName)),
    blocks,
    gaps: list.gaps(),
  };
}

/**
 * Markdown right behind an opening `<aside>` or `<summary>` line counts as HTML and keeps its marks; Notion's export
 * writes call-outs so. A blank line makes Markdown of it again.
 */
function openContainers(markdown: string): string {
  return markdown.replace(
    /^([ \t]*(?:<(?:aside|details)\b[^>\n]*>(?:[ \t]*<summary>.*<\/summary>)?|<summary>.*<\/summary>)[ \t]*)\n(?=[ \t]*[^\s<])/gim,
    '$1\n\n',
  );
}
