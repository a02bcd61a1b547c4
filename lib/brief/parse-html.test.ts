import { describe, expect, test } from 'vitest';
import { parseHtml } from './parse-html';
import { shown } from './shown';

const blocks = (html: string) => shown(parseHtml(html, 'x.html').blocks);

describe('HTML into blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'white space is folded, entities decoded',
      '<p>soup \n &amp;&nbsp;bread<br>\n  tea</p>',
      ['p soup & bread ⏎ tea'],
    ],
    [
      'strong labels',
      '<p><strong>Owner</strong>: Ada</p><p><b>Dates:</b> May</p><p><b>Place</b> Leeds</p>',
      ['Owner = Ada', 'Dates = May', 'Place = Leeds'],
    ],
    [
      'several labels in a paragraph',
      '<p><b>Who:</b> Ada &nbsp; <b>When:</b> May</p><p>Copy: Ben<br>Print: Cy</p>',
      ['Who = Ada', 'When = May', 'Copy = Ben', 'Print = Cy'],
    ],
    [
      'a label with its text below',
      '<p><strong>Why</strong><br>Because soup sells.</p>',
      ['h6 Why', 'p Because soup sells.'],
    ],
    ['definitions', '<dl><dt>Owner</dt><dd>Ada</dd><dt>Risk</dt><dd></dd></dl>', ['Owner = Ada', 'h6 Risk']],
    [
      'form fields',
      '<label>Owner <input value="Ada"></label><div><label for="g">Goal</label><textarea id="g">more\nsoup</textarea></div><div><label>Place</label><select><option>Rome<option selected>Leeds</select></div>',
      ['Owner = Ada', 'Goal = more ⏎ soup', 'Place = Leeds'],
    ],
    [
      'property rows',
      '<div class="page-properties"><div><div>👤 Owner</div><div>Ada</div></div><div><div>Status</div><div>Draft</div></div></div>',
      ['Owner = Ada', 'Status = Draft'],
    ],
    [
      'label and value by class',
      '<div><span class="label">Owner</span> <span class="value">Ada</span></div>',
      ['Owner = Ada'],
    ],
    [
      'lists in lists',
      '<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>more</p></li></ul>',
      ['- one', '-- two', '- three', 'p more'],
    ],
    [
      'depth in class names',
      '<ul class="lst-kix_q1-0"><li>one</li></ul><ul class="lst-kix_q1-1"><li>two</li></ul><ol><li class="ql-indent-2">three</li></ol>',
      ['- one', '-- two', '--- three'],
    ],
    [
      'boxes of five editors',
      '<ul><li><input type="checkbox" checked> a</li><li>☐ b</li></ul><ul data-type="taskList"><li data-checked="true">c</li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div>d</li></ul><ul class="inline-task-list"><li class="checked">e</li><li>f</li></ul><div><input type="checkbox"><div>g</div></div>',
      ['- [x] a', '- [ ] b', '- [x] c', '- [ ] d', '- [x] e', '- [ ] f', '- [ ] g'],
    ],
    [
      'a box in one paragraph of many',
      '<div><p>one</p><p><input type="checkbox" checked> two</p><p>three</p></div>',
      ['p one', '- [x] two', 'p three'],
    ],
    [
      'row headers',
      '<table><tr><th>Owner</th><td>Ada</td></tr><tr><th>Dates</th><td>May</td></tr></table>',
      ['Owner = Ada', 'Dates = May'],
    ],
    [
      'generic column names',
      '<table><tr><th>Field</th><th>Value</th></tr><tr><td>Owner</td><td>Ada</td></tr></table>',
      ['Owner = Ada'],
    ],
    [
      'a table without header',
      '<table><tr><td>3 May</td><td>post</td><td>Ada</td></tr><tr><td>9 May</td><td>count</td><td>Ben</td></tr></table>',
      [
        'cell 1 3 May',
        'cell 1 (3 May) post',
        'cell 1 (3 May) Ada',
        'cell 2 9 May',
        'cell 2 (9 May) count',
        'cell 2 (9 May) Ben',
      ],
    ],
    [
      'a table for layout',
      '<table><tr><td><h2>Goal</h2><p>soup</p></td><td><h2>Who</h2><p>Ada</p></td></tr></table>',
      ['h2 Goal', 'p soup', 'h2 Who', 'p Ada'],
    ],
    [
      'a table as a box',
      '<table><tr><td><p>Mind the fog.</p></td></tr></table>',
      ['p {callout} Mind the fog.'],
    ],
    [
      'cells with lists',
      '<table><tr><td>Channels</td><td><ul><li>post</li><li>radio</li></ul></td></tr></table>',
      ['Channels = post ⏎ radio'],
    ],
    [
      'a row under a tall cell',
      '<table><tr><th>Arm</th><th>When</th><th>What</th></tr><tr><td rowspan="2">A</td><td>May</td><td>card</td></tr><tr><td>June</td><td>call</td></tr></table>',
      [
        'cell 1 Arm = A',
        'cell 1 (A) When = May',
        'cell 1 (A) What = card',
        'cell 2 (A) When = June',
        'cell 2 (A) What = call',
      ],
    ],
    [
      'struck text',
      '<p>one <s>two</s> <span style="text-decoration: line-through">three</span></p><del><p>four</p></del>',
      ['p one', 'p <struck> two three', 'p <struck> four'],
    ],
    [
      'comments',
      '<p>soup</p><div class="comment"><p><b>Ben</b>: why?</p></div><div role="comment">no</div>',
      ['p soup', 'p <comment> Ben: why?', 'p <comment> no'],
    ],
    [
      'Google Docs comments',
      '<p>soup<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>why?</span></p></div>',
      ['p soup', 'p <comment> why?'],
    ],
    [
      'call-outs',
      '<div class="callout"><span>💡</span><p>one</p></div><div class="confluence-information-macro"><p class="title">Note</p><p>two</p></div><div role="note">three</div>',
      ['p {callout} one', 'h6 {callout} Note', 'p {callout} two', 'p {callout} three'],
    ],
    [
      'quotes and toggles',
      '<blockquote>one</blockquote><details><summary>More</summary><p>two</p></details>',
      ['p {quote} one', 'h6 {toggle} More', 'p {toggle} two'],
    ],
    [
      'what nobody sees',
      '<script>x</script><style>y</style><nav>a</nav><div hidden>b</div><p style="display:none">c</p><span class="sr-only">d</span><div class="toc"><ul><li>e</li></ul></div><p>f</p>',
      ['p f'],
    ],
    [
      'guidance',
      '<p class="placeholder">What is it for?</p><p><i>e.g. reply rate</i></p><p>(who decides?)</p>',
      [
        'p <instruction> What is it for?',
        'p <instruction> e.g. reply rate',
        'p <instruction> (who decides?)',
      ],
    ],
    [
      'bold by style, and not',
      '<p><span style="font-weight:700">Why</span></p><p><b style="font-weight:normal">Plain text</b></p>',
      ['h6 Why', 'p Plain text'],
    ],
    ['line breaks that are seen', '<div style="white-space: pre-wrap">one\ntwo</div>', ['p one ⏎ two']],
    [
      'the title class of Google Docs',
      '<p class="c3 title">Soup</p><p class="c3 subtitle">in winter</p>',
      ['h1 Soup', 'p in winter'],
    ],
    [
      'a commented word is no comment',
      '<p>We send <span class="inline-comment-marker">two</span> cards.</p>',
      ['p We send two cards.'],
    ],
  ])('%s', (_what, html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('broken pages', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['<p>one<p>two', ['p one', 'p two']],
    ['<b>one<i>two</b>three', ['p onetwothree']],
    ['<table><p>before</p><tr><td>a</td></tr>', ['p before', 'p {callout} a']],
    ['</div></p>text', ['p text']],
    ['plain text\nonly', ['p plain text only']],
  ])('%j', (html, expected) => expect(blocks(html)).toEqual(expected));
});
