// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { wrike } from './wrike';

describe('wrike', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(wrike, 'wrike/page.html', 'https://www.wrike.com/workspace.htm?id=1234567'),
    ).toEqual({
      kind: 'read',
      documentId: '1234567',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        `Audience = ${AUDIENCE}`,
        'Owner = Mirela',
        'Status = New',
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
      ],
    });
  });

  it.each(['https://www.wrike.com/workspace.htm#/folder'])('leaves %s alone', async (address) => {
    expect(await readPage(wrike, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
  });
});
