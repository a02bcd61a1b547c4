// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { linear } from './linear';

describe('linear', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(linear, 'linear/page.html', 'https://linear.app/acme/issue/MKT-7/heat-check'),
    ).toEqual({
      kind: 'read',
      documentId: 'MKT-7',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- [x] Cards ordered',
        `Signal = ${SIGNAL}`,
        `Audience = ${AUDIENCE}`,
      ],
    });
  });

  it.each(['https://linear.app/acme/my-issues', 'https://linear.app/acme/team/MKT/active'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(linear, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
