// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { shortcut } from './shortcut';

describe('shortcut', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    const address = 'https://app.shortcut.com/acme/story/7313/heat-check-postcard';
    expect(await readPage(shortcut, 'shortcut/page.html', address)).toEqual({
      kind: 'read',
      documentId: 'story/7313',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        'Owner = Mirela',
        'Epic = Winter',
        '### Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
        `Audience = ${AUDIENCE}`,
      ],
    });
  });

  it.each(['https://app.shortcut.com/acme/stories', 'https://app.shortcut.com/acme/epics'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(shortcut, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
