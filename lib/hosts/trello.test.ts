// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { trello } from './trello';

describe('trello', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(await readPage(trello, 'trello/page.html', 'https://trello.com/c/aB3/heat')).toEqual({
      kind: 'read',
      documentId: 'aB3',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        `Audience = ${AUDIENCE}`,
        'Owner = Mirela',
        '## Hypothesis',
        HYPOTHESIS,
        `Signal = ${SIGNAL}`,
        '### Before we start',
        '- [x] Cards ordered',
        '- [ ] Addresses checked',
      ],
    });
  });

  it.each(['https://trello.com/b/xY1/campaigns', 'https://trello.com/'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(trello, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
