// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blocksOfParts } from '../../brief/blocks-of-parts';
import type { Block } from '../../brief/brief';
import { parseHtml } from '../../brief/parse-html';
import { readParts } from './read-parts';

const bare = (blocks: readonly Block[]) => blocks.map(({ id: _id, ...block }) => block);

describe('the same markup gives the same blocks in a page and in a file', () => {
  it.each([
    [
      'headings and text',
      '<h1>Quiet hours</h1><p>One <em>late</em> mail a week.</p><h3>Why</h3><p>Readers asked.</p>',
    ],
    [
      'lines of labels',
      '<p>Owner: Tove<br>Start: 4 March</p><p><strong>Signal:</strong> replies, not opens</p>',
    ],
    [
      'labels that end in a full stop',
      '<ol><li><b>Situation.</b> Nobody answers on Mondays.</li><li><b>Plan.</b> We wait.</li></ol>',
    ],
    ['several labels in a line', '<p><b>Team:</b> Ines, Bo <b>Dates:</b> 3 to 9 May</p>'],
    [
      'nested and ticked items',
      '<ul><li>Outer<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul></li></ul>',
    ],
    [
      'task lists of wikis',
      '<ul class="inline-task-list"><li class="checked">sent</li><li>counted</li></ul>',
    ],
    [
      'a table of two columns',
      '<table><tr><th>Baseline</th><td>4 %</td></tr><tr><td>Target</td><td>6 %</td></tr></table>',
    ],
    [
      'a wider table',
      '<table><tr><th>Arm</th><th>Text</th><th>Share</th></tr><tr><td>A</td><td>old</td><td>half</td></tr><tr><td>B</td><td>new</td><td>half</td></tr></table>',
    ],
    [
      'containers',
      '<blockquote>I wait.</blockquote><div class="callout">Frozen on Friday</div><pre>select 1</pre>',
    ],
    ['folded text', '<details><summary>Earlier tests</summary><p>In June it was no better.</p></details>'],
    ['definitions', '<dl><dt>Audience</dt><dd>Night nurses</dd><dt>Channel</dt><dd>Letter</dd></dl>'],
    [
      'properties',
      '<div class="properties"><div><div>Status</div><div>Live</div></div><div><div>Owner</div><div>Bo</div></div></div>',
    ],
    ['struck words', '<p>Count <del>likes</del> orders</p>'],
    [
      'guidance',
      '<p><em>Describe who should change what they do.</em></p><p class="field-help">A role and a place.</p>',
    ],
    ['a bold line over text', '<p><b>What we expect</b></p><p>More orders from the north.</p>'],
  ])('%s', async (_name, html) => {
    document.body.innerHTML = html;
    expect(bare(blocksOfParts((await readParts([document.body])).parts))).toEqual(
      bare(parseHtml(html, 'page.html').blocks),
    );
  });
});
