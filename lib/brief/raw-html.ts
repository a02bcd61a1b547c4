import type { CompileContext, HtmlExtension, Token } from 'micromark-util-types';

/** Elements that swallow everything behind them when nobody closes them. */
const SWALLOWING = [
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
];

/**
 * Hands HTML inside Markdown on as it stands, since it is only read and never shown; only tags that would swallow
 * the rest of the document become plain text.
 */
export function rawHtml(markdown: string): HtmlExtension {
  const unclosed = SWALLOWING.filter((name) => {
    const opened = markdown.match(new RegExp(`<${name}\\b`, 'gi'))?.length ?? 0;
    return opened > (markdown.match(new RegExp(`</${name}\\b`, 'gi'))?.length ?? 0);
  });
  const swallowing = unclosed.length > 0 ? new RegExp(`<(?=/?(?:${unclosed.join('|')})\\b)`, 'gi') : null;
  function raw(this: CompileContext, token: Token): undefined {
    const html = this.sliceSerialize(token);
    this.raw(swallowing ? html.replace(swallowing, '&lt;') : html);
  }
  return { exit: { htmlFlowData: raw, htmlTextData: raw } };
}
