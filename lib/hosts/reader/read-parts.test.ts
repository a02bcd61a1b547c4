// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { blocksOfParts } from '../../brief/blocks-of-parts';
import type { Block } from '../../brief/brief';
import { readParts } from './read-parts';

/** Blocks of some markup, without ids. */
async function read(html: string): Promise<Omit<Block, 'id'>[]> {
  document.body.innerHTML = html;
  return blocksOfParts((await readParts([document.body])).parts).map(({ id: _id, ...block }) => block);
}

describe('text', () => {
  it('keeps the order of headings, paragraphs and nested items', async () => {
    expect(
      await read(`<h2>Hypothesis</h2><p>Night-shift nurses answer <b>shorter</b> mails&nbsp;sooner.</p>
        <ul><li><p>Wards A and B</p><ul><li>only staff nurses</li></ul></li></ul>`),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'Hypothesis' },
      { kind: 'paragraph', text: 'Night-shift nurses answer shorter mails sooner.' },
      { kind: 'item', level: 1, text: 'Wards A and B' },
      { kind: 'item', level: 2, text: 'only staff nurses' },
    ]);
  });

  it('reads the lists of Quill, which are all ordered lists', async () => {
    expect(
      await read(`<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>one line</li>
        <li data-list="unchecked" class="ql-indent-1"><span class="ql-ui"></span>still open</li></ol>`),
    ).toEqual([
      { kind: 'item', level: 1, text: 'one line' },
      { kind: 'item', level: 2, checked: false, text: 'still open' },
    ]);
  });

  it('drops what nobody sees and the controls of the page, and keeps chips', async () => {
    expect(
      await read(`<div contenteditable="true"><p>\u200bAsk <span contenteditable="false">@Mara</span>\ufeff first<button>Reply</button></p>
        <p hidden>secret</p><p style="display:none">old</p><div role="toolbar">Bold Italic</div>
        <p style="visibility:hidden">ghost</p></div>`),
    ).toEqual([{ kind: 'paragraph', text: 'Ask @Mara first' }]);
  });

  it('reads through elements that only group others', async () => {
    expect(
      await read(
        '<div style="display:contents"><p>Grouped</p></div><div style="display:none"><p>Gone</p></div>',
      ),
    ).toEqual([{ kind: 'paragraph', text: 'Grouped' }]);
  });

  it('keeps struck words and comment threads apart from the plan', async () => {
    expect(
      await read(`<p>Signal: <s>impressions</s> replies from buyers</p>
        <div class="comment-thread"><p>Jo: why replies?</p></div>`),
    ).toEqual([
      { kind: 'field', label: 'Signal', text: 'replies from buyers' },
      { kind: 'paragraph', text: 'impressions', aside: 'struck' },
      { kind: 'paragraph', text: 'Jo: why replies?', aside: 'comment' },
    ]);
  });

  it('survives markup nested deeper than anybody writes', async () => {
    // Computed style takes happy-dom longer the deeper it is asked; depth, not style, is the point here.
    const style = vi
      .spyOn(window, 'getComputedStyle')
      .mockReturnValue({ display: 'block', getPropertyValue: () => '' } as never);
    const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    const deep = `${'<div>'.repeat(1_000)}at the bottom${'</div>'.repeat(1_000)}`;
    expect(await read(deep)).toEqual([{ kind: 'paragraph', text: 'at the bottom' }]);
    style.mockRestore();
    seen.mockRestore();
  });
});

describe('labels and values', () => {
  it('reads them in lines, bold runs, tables, definition lists and property rows', async () => {
    expect(
      await read(`<p>Owner: Ines</p><p><b>Audience</b>: dormant donors</p><p>Start: 3 May<br>End: 17 May</p>
        <table><tr><th>Primary metric</th><td>reply rate</td></tr><tr><td>Baseline</td><td>4 %</td></tr></table>
        <dl><dt>Channel</dt><dd>letter</dd></dl>
        <div role="table"><div role="row"><div role="cell">Budget</div><div role="cell">900</div></div></div>`),
    ).toEqual(
      [
        ['Owner', 'Ines'],
        ['Audience', 'dormant donors'],
        ['Start', '3 May'],
        ['End', '17 May'],
        ['Primary metric', 'reply rate'],
        ['Baseline', '4 %'],
        ['Channel', 'letter'],
        ['Budget', '900'],
      ].map(([label, text]) => ({ kind: 'field', label, text })),
    );
  });

  it('reads what is in form controls now, with the label the page gives them', async () => {
    document.body.innerHTML = `<label for="goal">Campaign goal *</label><input id="goal" value="old">
      <label>Audience <textarea></textarea></label><input aria-label="Owner"><input type="password" aria-label="Code" value="x">
      <label>Stage <select><option>Draft</option><option selected>Approved</option></select></label>
      <label><input type="checkbox" checked> Tracking agreed</label>`;
    (document.querySelector('#goal') as HTMLInputElement).value = '30 demos';
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'New trials\nin Spain';
    expect(
      blocksOfParts((await readParts([document.body])).parts).map(({ id: _id, ...block }) => block),
    ).toEqual([
      { kind: 'field', label: 'Campaign goal', text: '30 demos' },
      { kind: 'field', label: 'Audience', text: 'New trials\nin Spain' },
      { kind: 'field', label: 'Stage', text: 'Approved' },
      { kind: 'item', level: 1, checked: true, text: 'Tracking agreed' },
    ]);
  });

  it('gives the cells of a wider table their column and row', async () => {
    expect(
      await read(`<table><thead><tr><th>Arm</th><th>Message</th><th>Size</th></tr></thead>
        <tbody><tr><td>A</td><td>today's letter</td><td>900</td></tr></tbody></table>`),
    ).toEqual([
      { kind: 'cell', row: 1, label: 'Arm', text: 'A' },
      { kind: 'cell', row: 1, rowLabel: 'A', label: 'Message', text: "today's letter" },
      { kind: 'cell', row: 1, rowLabel: 'A', label: 'Size', text: '900' },
    ]);
  });
});

describe('containers', () => {
  it('says what a block stands in', async () => {
    expect(
      await read(`<div class="callout"><p>Read this first</p></div><blockquote>We waited for weeks</blockquote>
        <details><summary>History</summary><p>Tried in spring</p></details>`),
    ).toEqual([
      { kind: 'paragraph', text: 'Read this first', inside: 'callout' },
      { kind: 'paragraph', text: 'We waited for weeks', inside: 'quote' },
      { kind: 'heading', level: 6, text: 'History', inside: 'toggle' },
      { kind: 'paragraph', text: 'Tried in spring', inside: 'toggle' },
    ]);
  });
});

describe('ids', () => {
  it('stay when another block is edited, and are never given twice', async () => {
    document.body.innerHTML = '<p>First</p><p>Same</p><p>Same</p>';
    const before = blocksOfParts((await readParts([document.body])).parts).map((block) => block.id);
    document.body.firstElementChild?.replaceChildren('First, edited');
    const after = blocksOfParts((await readParts([document.body])).parts).map((block) => block.id);
    expect(new Set(before).size).toBe(3);
    expect(after.slice(1)).toEqual(before.slice(1));
  });
});
