// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { dropboxPaper } from './dropbox-paper';

describe('dropbox-paper', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(
        dropboxPaper,
        'dropbox-paper/page.html',
        'https://paper.dropbox.com/doc/Heat-check--AbCdEfGhIjKl0',
      ),
    ).toEqual({
      kind: 'read',
      documentId: 'AbCdEfGhIjKl0',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        "-- with the street's name",
        '- [x] Cards ordered',
        `Signal = ${SIGNAL}`,
        `Audience = ${AUDIENCE}`,
      ],
    });
  });

  it.each(['https://paper.dropbox.com/folders', 'https://www.dropbox.com/scl/fo/abc/photos'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(dropboxPaper, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
