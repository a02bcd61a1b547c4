// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { hubspot } from './hubspot';

describe('hubspot', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(hubspot, 'hubspot/page.html', 'https://app.hubspot.com/marketing/99/campaigns/0a1b2c'),
    ).toEqual({
      kind: 'read',
      documentId: 'campaigns/0a1b2c',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        'Campaign owner = Mirela',
        `Campaign audience = ${AUDIENCE}`,
        `goal = ${SIGNAL}`,
        '###### Notes',
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        'End date = 2025-11-14',
      ],
    });
  });

  it.each([
    'https://app.hubspot.com/reports-dashboard/99',
    'https://app.hubspot.com/contacts/99/objects/0-1/views/all/list',
  ])('leaves %s alone', async (address) => {
    expect(await readPage(hubspot, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
  });
});
