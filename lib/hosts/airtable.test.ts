// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { airtable } from './airtable';

describe('airtable', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(airtable, 'airtable/page.html', 'https://airtable.com/appAAAA/pag1/recBBBBBBBB1'),
    ).toEqual({
      kind: 'read',
      documentId: 'recBBBBBBBB1',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        `Hypothesis = ${HYPOTHESIS}`,
        `Target Segment = ${AUDIENCE}`,
        `Primary KPI = ${SIGNAL}`,
        'Owner = Mirela',
      ],
    });
  });

  it.each(['https://airtable.com/appAAAAAAAAAA/tbl1/viw1', 'https://airtable.com/'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(airtable, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
