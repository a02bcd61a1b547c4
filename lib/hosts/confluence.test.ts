// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { confluence } from './confluence';

describe('confluence', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(
        confluence,
        'confluence/page.html',
        'https://acme.atlassian.net/wiki/spaces/MK/pages/edit-v2/4711',
      ),
    ).toEqual({
      kind: 'read',
      documentId: 'acme.atlassian.net/4711',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        'Owner = @Mirela',
        `Audience = ${AUDIENCE}`,
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        "-- with the street's name",
        '(callout) Frozen from 14 Nov 2025 on.',
        `Signal = ${SIGNAL} AGREED`,
        '- [x] Cards ordered',
      ],
    });
  });

  it('reads a page as its readers see it', async () => {
    const page = await readPage(
      confluence,
      'confluence/view.html',
      'https://acme.atlassian.net/wiki/spaces/MK/pages/4711/Heat',
    );
    expect(page).toMatchObject({
      documentId: 'acme.atlassian.net/4711',
      title: 'Heat check postcard',
      editable: false,
      lines: ['## Hypothesis', HYPOTHESIS, 'Owner = Mirela'],
    });
  });

  it.each(['https://acme.atlassian.net/wiki/home', 'https://acme.atlassian.net/wiki/spaces/MK/overview'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(confluence, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
