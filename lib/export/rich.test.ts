import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { rich } from './rich';

const ALLOWED = new Set(['h2', 'h3', 'p', 'ul', 'li', 'strong', 'em', 'br', 'small', 's']);

describe('rich', () => {
  const html = rich.render(example);

  it('holds only elements of ours, without a single attribute', () => {
    const elements = [...html.matchAll(/<([a-z0-9]+)([^>]*)>/gi)];
    expect(elements.filter(([, name]) => !ALLOWED.has(name ?? ''))).toEqual([]);
    expect(elements.filter(([, , attributes]) => attributes !== '')).toEqual([]);
  });

  it('is well formed: a browser makes of it what it says', () => {
    expect(serialize(parseFragment(html))).toBe(html.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
  });

  it.each([
    ['the verdict and the title', '<h2>Just a campaign: Night-shift menu &lt;b&gt;v2&lt;/b&gt;</h2>'],
    ['the state in words beside its mark', '✗ <strong>Success signal</strong> (does not hold yet)'],
    [
      'words of the brief in quotation marks',
      '<em>“=HYPERLINK(&quot;https://evil.example&quot;,&quot;likes&quot;)”</em>',
    ],
    [
      'what the writer told us, marked as such',
      'From you, not in the brief yet: “+1 order per shift, &lt;script&gt;',
    ],
    ['why a risk was accepted', 'Risk accepted: “Two of us, we agree | over lunch”'],
    [
      'what was changed since the lock',
      'keep it at <s>[−2.4]</s> <strong>[+2.6 &lt;i&gt;or&lt;/i&gt; *more*]</strong> %',
    ],
    ['the debt', '<p>Execution debt: 2 points.</p>'],
  ])('shows %s', (_, expected) => {
    expect(html).toContain(expected);
  });
});
