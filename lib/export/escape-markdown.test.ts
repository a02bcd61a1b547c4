import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { visible } from '../words/visible';
import { escapeMarkdown } from './escape-markdown';

/** What a reader of GitHub's Markdown makes of it. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** The elements in a piece of HTML. */
function elements(markup: string): string[] {
  return [...markup.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name ?? '');
}

describe('escapeMarkdown', () => {
  it.each([
    ['a link', '[free offer](https://evil.example)'],
    ['an image', '![pixel](https://evil.example/p.png)'],
    ['a reference', '[offer][1] [1]: https://evil.example'],
    ['an address in brackets', '<https://evil.example>'],
    ['an address alone', 'see https://evil.example/x and www.evil.example'],
    ['an address of mail', 'write to someone@evil.example or mailto:someone@evil.example'],
    ['an xmpp address', 'xmpp:someone@evil.example'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a comment', '<!-- hidden -->'],
    ['a heading', '# Approved'],
    ['an underlined heading', 'Approved\n==='],
    ['a quote', '> said nobody'],
    ['a list', '- one\n- two'],
    ['a plus list', '+ one'],
    ['a numbered list', '1. one'],
    ['a numbered list with a bracket', '1) one'],
    ['a table', 'a | b\n--- | ---\n1 | 2'],
    ['code', '`rm -rf` and ~~~ fences ```'],
    ['indented code', '      code'],
    ['emphasis', '**bold** _slanted_ ~~gone~~'],
    ['an entity', '&lt;b&gt; &copy;'],
    ['a footnote', 'text[^1]\n\n[^1]: note'],
    ['a tick box', '[x] done'],
    ['a backslash at the end', 'ends in \\'],
    ['a line', '***'],
  ])('shows %s as it was written', (_, text) => {
    const shown = html(`- [x] **Title**\n  - “${escapeMarkdown(text)}”`);
    expect(elements(shown)).toEqual(['ul', 'li', 'input', 'strong', 'ul', 'li']);
    expect(elements(html(escapeMarkdown(text)))).toEqual(['p']);
  });

  it.each([
    'Reply rate rises from 2.1 % to 3 % (control: 2.1 %)',
    'a 2-week test, 10:30 start',
    '3 – 17 October',
  ])('leaves ordinary words readable: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('never lets any text become anything but text', { timeout: 30_000 }, () => {
    const marks = fc.constantFrom(...'[]()<>!#*_`~|\\&:/@.-+=^$ \n'.split(''), 'www.', 'http://', 'x', '1.');
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
        const text = visible(pieces.join(''));
        const escaped = escapeMarkdown(text);
        if (escaped === '') return;
        const shown = html(escaped);
        expect(elements(shown)).toEqual(['p']);
        expect(textOf(shown)).toBe(text.replace(/\s*\n\s*/g, ' ').trim());
      }),
      { numRuns: 1500 },
    );
  });
});

function textOf(markup: string): string {
  return markup
    .replace(/^<p>|<\/p>$/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
