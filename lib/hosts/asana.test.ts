// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { asana } from './asana';

describe('asana', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(await readPage(asana, 'asana/page.html', 'https://app.asana.com/0/1203/120455/f')).toEqual({
      kind: 'read',
      documentId: '120455',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        'Assignee = Mirela',
        `Audience = ${AUDIENCE}`,
        'Due date = 14 November',
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
      ],
    });
  });

  it.each(['https://app.asana.com/0/1203/list', 'https://app.asana.com/admin'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(asana, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
