// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { basecamp } from './basecamp';

describe('basecamp', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(basecamp, 'basecamp/page.html', 'https://3.basecamp.com/1/buckets/2/messages/33/edit'),
    ).toEqual({
      kind: 'read',
      documentId: 'messages/33',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        '###### Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
        `Audience = ${AUDIENCE}`,
      ],
    });
  });

  it.each(['https://3.basecamp.com/1/projects', 'https://3.basecamp.com/1/my/assignments'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(basecamp, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
