// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { coda } from './coda';

describe('coda', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(await readPage(coda, 'coda/page.html', 'https://coda.io/d/Campaigns_dX1y2/Heat_su3')).toEqual({
      kind: 'read',
      documentId: 'X1y2/Heat_su3',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
        'Owner = Mirela',
        `Audience = ${AUDIENCE}`,
      ],
    });
  });

  it.each(['https://coda.io/docs', 'https://coda.io/gallery'])('leaves %s alone', async (address) => {
    expect(await readPage(coda, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
  });
});
