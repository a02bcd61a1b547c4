// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { domHost } from './dom-host';

const host = domHost({
  id: 'made-up',
  name: 'Made up',
  matches: [],
  documentId: ({ pathname }) => /\/brief\/(\d+)/.exec(pathname)?.[1] ?? null,
  pane: 'main, [role=dialog]',
  title: ['h1'],
  body: '.known-body',
  leaveOut: '.remarks',
});

async function read(html: string) {
  document.body.innerHTML = html;
  return host.read({ document, url: new URL('https://x.test/brief/7'), fetch });
}

const texts = (outcome: Awaited<ReturnType<typeof read>>) =>
  outcome.kind === 'read'
    ? outcome.document.parts
        .flatMap((part) => (part.is === 'table' ? [] : part.lines))
        .map((line) => line.runs.map((run) => run.text).join(''))
    : outcome;

describe('a place known by its markup', () => {
  it('is read from its body, title and remarks left out', async () => {
    const page = await read(
      '<main><h1>Plan</h1><div class="known-body"><p>Words</p><p class="remarks">Why?</p></div><p>Other</p></main>',
    );
    expect(page).toMatchObject({ kind: 'read', document: { documentId: '7', title: 'Plan', route: 'live' } });
    expect(texts(page)).toEqual(['Words']);
  });

  it('is read from the dialog on top, and from nothing that is not shown', async () => {
    const page = await read(
      '<main><h1>Board</h1><div class="known-body">Below</div></main><div role="dialog"><h1>Card</h1><div class="known-body">On top</div></div><div role="dialog" style="display:none"><div class="known-body">Hidden</div></div>',
    );
    expect(page).toMatchObject({ document: { title: 'Card' } });
    expect(texts(page)).toEqual(['On top']);
  });

  it('is read like any page, and says so, when its markup has changed', async () => {
    const words =
      'A description long enough to be taken for the document by somebody who knows nothing of this place.';
    const page = await read(`<main><h1>Plan</h1><div contenteditable="true"><p>${words}</p></div></main>`);
    expect(page).toMatchObject({ document: { route: 'generic', editable: true } });
    expect(texts(page)).toEqual([words]);
  });

  it('is not there yet where its pane is missing', async () => {
    expect(await read('<nav>Menu</nav>')).toMatchObject({ kind: 'cannot-read' });
  });
});
