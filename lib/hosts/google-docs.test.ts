// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadPage, pageAt } from '../../test/load-page';
import { blocksOfParts } from '../brief/blocks-of-parts';
import { googleDocs } from './google-docs';
import { openBridge } from './google-docs/bridge';

const EDIT = 'https://docs.google.com/document/d/a1B2/edit';

interface Fake {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: () => Promise<{ getText: () => string }>;
}
openBridge(window);

async function read(address: string, answer?: (address: string) => Response, asked = false) {
  delete (window as Fake)._docs_annotate_getAnnotatedText;
  const url = loadPage('google-docs/document.html', address);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const outcome = await googleDocs.read(pageAt(url, answer), asked);
  if (outcome.kind !== 'read') return outcome;
  const { parts, ...rest } = outcome.document;
  return { ...rest, blocks: blocksOfParts(parts).map(({ id: _id, ...block }) => block) };
}

const EXPECTED = [
  ['heading', 'Why now'],
  ['paragraph', /^Roughly four hundred/],
  ['heading', 'Hypothesis'],
  ['paragraph', /^If workshop owners .* look anything up\.$/],
  ['heading', 'Who'],
  ['paragraph', /^Owners of independent car workshops in Tyrol/],
  ['heading', 'Success signal'],
  ['field', 'Share of addresses that place an order'],
  ['field', '2.4 % with the catalogue'],
  ['field', '5 % or more within 21 days'],
  ['heading', 'How'],
  ['item', 'Half of the list gets the letter, half the catalogue'],
  ['item', 'Both leave on the same Tuesday'],
  ['field', 'Benedikta, dealer sales'],
  ['field', 'post, our own address list'],
  ['field', '6 to 27 October'],
].map(([kind, text]) =>
  expect.objectContaining({ kind, text: text instanceof RegExp ? expect.stringMatching(text) : text }),
);

describe('the open document', () => {
  it('is read live, with headings, items, tables and labels, though its text is painted', async () => {
    const document = await read(`${EDIT}?page=at-once`);
    expect(document).toMatchObject({
      documentId: 'a1B2',
      title: 'Reactivation letter, autumn',
      route: 'live',
      gaps: [],
    });
    expect('blocks' in document && document.blocks).toEqual(EXPECTED);
  });

  it('gives the same blocks with the second end mark and without an outline', async () => {
    const document = await read(`${EDIT}?page=at-once,trailing-mark,no-outline`);
    expect('blocks' in document && document.blocks).toEqual(EXPECTED);
  });

  it('keeps its headings where neither outline nor fonts are to be had', async () => {
    (window as Fake)._docs_annotate_canvas_by_ext = '';
    const document = await read(`${EDIT}?page=at-once,no-outline`);
    (window as Fake)._docs_annotate_canvas_by_ext = 'assay';
    const headings = 'blocks' in document ? document.blocks.filter((block) => block.kind === 'heading') : [];
    expect(headings.map((heading) => heading.text)).toEqual(
      expect.arrayContaining(['Hypothesis', 'Success signal']),
    );
  });

  it('is told apart from its other tabs, and is one document whatever the account', async () => {
    expect(await read(`${EDIT}?page=at-once,tabs&tab=t.second`)).toMatchObject({
      documentId: 'a1B2/t.second',
      title: 'Autumn brand push',
    });
    expect(await read('https://docs.google.com/document/u/1/d/a1B2/edit?tab=t.0&page=at-once')).toMatchObject(
      {
        documentId: 'a1B2',
      },
    );
  });

  it('is read-only where the writer may only look', async () => {
    expect(await read(`${EDIT}?page=at-once,view-only`)).toMatchObject({ editable: false });
  });

  it('takes exact structure from an export when the writer asks', async () => {
    const asked: string[] = [];
    const markdown = '### Why now\n\n* Both leave on the same Tuesday\n\n## Hypothesis\n';
    const document = await read(
      'https://docs.google.com/document/u/2/d/asked/edit?page=at-once&tab=t.0',
      (address) => {
        asked.push(address);
        return new Response(markdown, { headers: { 'content-type': 'text/markdown' } });
      },
      true,
    );
    expect(asked).toEqual(['https://docs.google.com/document/u/2/d/asked/export?format=md&tab=t.0']);
    expect('blocks' in document && document.blocks.slice(0, 3)).toEqual([
      expect.objectContaining({ kind: 'heading', level: 3, text: 'Why now' }),
      expect.objectContaining({ kind: 'paragraph' }),
      expect.objectContaining({ kind: 'heading', level: 2, text: 'Hypothesis' }),
    ]);
  });
});

describe('no text to be had', () => {
  it('is still loading before the editor has started', async () => {
    expect(await read('https://docs.google.com/document/d/other/edit?page=no-api')).toEqual({
      kind: 'cannot-read',
      why: 'still-loading',
    });
  });

  it('is no document on the other pages of the site', async () => {
    expect(await read('https://docs.google.com/document/u/0/')).toEqual({ kind: 'not-a-document' });
  });
});
