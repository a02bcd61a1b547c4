// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { HYPOTHESIS } from '../../test/pages/heat-check';
import { wordOnline } from './word-online';

describe('word-online', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(
        wordOnline,
        'word-online/page.html',
        'https://acme.sharepoint.com/sites/mk/SitePages/Heat.aspx',
      ),
    ).toEqual({
      kind: 'read',
      documentId: 'acme.sharepoint.com/sites/mk/SitePages/Heat.aspx',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: ['## Hypothesis', HYPOTHESIS],
    });
  });

  it('says that the text of a Word document lies in a frame of another site', async () => {
    expect(
      await readPage(
        wordOnline,
        'word-online/frame.html',
        'https://acme.sharepoint.com/:w:/r/sites/mk/Heat.docx',
      ),
    ).toMatchObject({ kind: 'cannot-read', why: 'other-frame' });
  });

  it.each(['https://acme.sharepoint.com/sites/mk/Shared%20Documents/Forms/AllItems.aspx'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(wordOnline, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
