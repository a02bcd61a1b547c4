import { expect, test } from 'vitest';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { shown } from './shown';

test('Google Docs, HTML: marks by class, nested lists side by side, comments behind', () => {
  const page = `<html><head><style type="text/css">@import url(x);.lst-kix_a-0>li{counter-increment:a}ol{margin:0}.c1{font-weight:700}.c2{font-weight:400;text-decoration:none}.c3{text-decoration:line-through}.c4{font-style:italic}</style></head>
<body class="c9 doc-content"><p class="c5 title" id="h.1"><span class="c2">Ferry snacks</span></p>
<p class="c5"><span class="c1">Owner:</span><span class="c2">&nbsp;Ada</span></p><p class="c5 c6"><span class="c2"></span></p>
<p class="c5"><span class="c1">Why</span></p><p class="c5"><span class="c2">People are hungry</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c3">and bored</span></p>
<p><span class="c4">Who is it for?</span></p>
<ul class="c7 lst-kix_a-0 start"><li class="c5 li-bullet-0"><span class="c2">one</span></li></ul><ul class="c7 lst-kix_a-1 start"><li class="c5 li-bullet-0"><span class="c2">two</span></li></ul>
<hr><div class="c8"><p class="c9"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c2">At sea too?</span></p></div></body></html>`;
  expect(shown(parseHtml(page, 'x.html').blocks)).toEqual([
    'h1 Ferry snacks',
    'Owner = Ada',
    'h6 Why',
    'p People are hungry',
    'p <struck> and bored',
    'p <instruction> Who is it for?',
    '- one',
    '-- two',
    'p <comment> At sea too?',
  ]);
});

test('Google Docs, Markdown: escapes, bold headings, pictures at the end', () => {
  const markdown = `# **Ferry snacks**

**Owner:** Ada  
**Dates:** 3 \\- 9 May

## **Why**

![][image1]

People are hungry \\(and bored\\).

| Measure | Now | Goal |
| :---- | :---- | :---- |
| cups per crossing | 40 | 55 |

- [ ] order cups
- [x] ask the captain

[image1]: <data:image/png;base64,iVBORw0KGgo=>
`;
  const { blocks, gaps } = parseMarkdown(markdown, 'x.md');
  expect(shown(blocks)).toEqual([
    'h1 Ferry snacks',
    'Owner = Ada',
    'Dates = 3 - 9 May',
    'h2 Why',
    'p People are hungry (and bored).',
    'cell 1 Measure = cups per crossing',
    'cell 1 (cups per crossing) Now = 40',
    'cell 1 (cups per crossing) Goal = 55',
    '- [ ] order cups',
    '- [x] ask the captain',
  ]);
  expect(gaps).toEqual([{ what: 'image', count: 1 }]);
});

test('Notion, HTML: properties, call-outs, boxes, toggles', () => {
  const page = `<html><head><title>Ferry snacks</title><style>.callout{padding:1rem}.to-do-list{list-style:none}</style></head><body>
<article id="1" class="page sans"><header><div class="page-header-icon undefined"><span class="icon">🥪</span></div><h1 class="page-title">Ferry snacks</h1><p class="page-description"></p>
<table class="properties"><tbody><tr class="property-row property-row-person"><th><span class="icon property-icon"><svg viewBox="0 0 1 1"></svg></span>Owner</th><td><span class="user">Ada</span></td></tr>
<tr class="property-row property-row-select"><th>Status</th><td><span class="selected-value select-value-color-blue">Draft</span></td></tr><tr class="property-row"><th>Channel</th><td></td></tr></tbody></table></header>
<div class="page-body"><nav class="block-color-gray table_of_contents"><div><a href="#2">Why</a></div></nav>
<figure class="block-color-gray_background callout" style="white-space:pre-wrap;display:flex" id="3"><div style="font-size:1.5em"><span class="icon">💡</span></div><div style="width:100%">Only on the morning ferry</div></figure>
<h2 id="2">Why</h2><p class="">People are hungry.</p>
<ul id="4" class="bulleted-list"><li style="list-style-type:disc">one<ul id="5" class="bulleted-list"><li style="list-style-type:circle">two</li></ul></li></ul>
<ul id="6" class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span class="to-do-children-checked">ask the captain</span><div class="indented"></div></li></ul>
<ul id="7" class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span class="to-do-children-unchecked">order cups</span></li></ul>
<ul id="8" class="toggle"><li><details open=""><summary>Old plan</summary><p>Soup.</p></details></li></ul>
<table class="simple-table"><tbody><tr><td>Measure</td><td>Now</td><td>Goal</td></tr><tr><td>cups</td><td>40</td><td>55</td></tr></tbody></table></div></article></body></html>`;
  expect(shown(parseHtml(page, 'x.html').blocks)).toEqual([
    'h1 Ferry snacks',
    'Owner = Ada',
    'Status = Draft',
    'h6 Channel',
    'p {callout} Only on the morning ferry',
    'h2 Why',
    'p People are hungry.',
    '- one',
    '-- two',
    '- [x] ask the captain',
    '- [ ] order cups',
    'h6 {toggle} Old plan',
    'p {toggle} Soup.',
    'cell 1 Measure = cups',
    'cell 1 (cups) Now = 40',
    'cell 1 (cups) Goal = 55',
  ]);
});

test('Notion, Markdown: property lines, call-outs, toggles as items', () => {
  const markdown =
    '# Ferry snacks\n\nOwner: Ada\nStatus: Draft\nTags: food, sea\n\n<aside>\n💡 Only on the **morning** ferry\n\n</aside>\n\n- Old plan\n    \n    Soup.\n    \n- [ ]  order cups\n\n[Details](Ferry%20snacks%201a2b.md)\n';
  expect(shown(parseMarkdown(markdown, 'x.md').blocks)).toEqual([
    'h1 Ferry snacks',
    'Owner = Ada',
    'Status = Draft',
    'Tags = food, sea',
    'p {callout} Only on the morning ferry',
    '- Old plan',
    'p Soup.',
    '- [ ] order cups',
    'p Details',
  ]);
});

test('Confluence, HTML: page properties, panels, tasks, expanders, status', () => {
  const page = `<div id="main-content" class="wiki-content group"><div class="toc-macro rbtoc1"><ul class="toc-indentation"><li><a href="#w">Why</a></li></ul></div>
<div class="plugin-tabmeta-details"><div class="table-wrap"><table class="confluenceTable"><tbody><tr><th class="confluenceTh">Owner</th><td class="confluenceTd"><a class="confluence-userlink user-mention">Ada</a></td></tr><tr><th class="confluenceTh">Status</th><td class="confluenceTd"><span class="status-macro aui-lozenge">DRAFT</span></td></tr></tbody></table></div></div>
<div class="panel" style="border-width: 1px;"><div class="panelHeader"><b>Note</b></div><div class="panelContent"><p>Only in May.</p></div></div>
<div class="confluence-information-macro confluence-information-macro-information"><span class="aui-icon"></span><div class="confluence-information-macro-body"><p>Ask the captain.</p></div></div>
<h2 id="w">Why</h2><p>People are <span class="inline-comment-marker" data-ref="1">hungry</span>.<br/></p>
<ul class="inline-task-list" data-inline-tasks-content-id="1"><li class="checked" data-inline-task-id="2"><span>order cups</span></li><li data-inline-task-id="3"><span class="placeholder-inline-tasks">ask Ada by <time datetime="2026-05-03">03 May 2026</time></span></li></ul>
<div class="expand-container conf-macro"><div class="expand-control"><span class="expand-control-icon"></span><span class="expand-control-text">Old plan</span></div><div class="expand-content"><p>Soup.</p></div></div>
<div class="comments-section"><div class="comment"><p>Why not tea?</p></div></div></div>`;
  expect(shown(parseHtml(page, 'x.html').blocks)).toEqual([
    'Owner = Ada',
    'Status = DRAFT',
    'h6 {callout} Note',
    'p {callout} Only in May.',
    'p {callout} Ask the captain.',
    'h2 Why',
    'p People are hungry.',
    '- [x] order cups',
    '- [ ] ask Ada by 03 May 2026',
    'h6 {toggle} Old plan',
    'p {toggle} Soup.',
    'p <comment> Why not tea?',
  ]);
});

test('Word saved as a page: list paragraphs, comments, tracked changes', () => {
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB>
<p class=MsoTitle>Ferry snacks<o:p></o:p></p><p class=MsoNormal><b>Owner:</b> Ada<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>one<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span>two</p>
<p class=MsoListParagraph style='text-indent:-18.0pt'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>three</p>
<p class=MsoNormal>People are <del cite="mailto:Ben">thirsty</del><ins cite="mailto:Ben">hungry</ins><a style='mso-comment-reference:A_1'></a><span class=MsoCommentReference><a href="#_msocom_1" id="_anchor_1">[A1]</a></span>.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[A1]</a>Says who?</p></div></div></div></body></html>`;
  expect(shown(parseHtml(page, 'x.html').blocks)).toEqual([
    'h1 Ferry snacks',
    'Owner = Ada',
    '- one',
    '-- two',
    '- three',
    'p People are hungry.',
    'p <struck> thirsty',
    'p <comment> Says who?',
  ]);
});
