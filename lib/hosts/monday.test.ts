// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { monday } from './monday';

describe('monday', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(monday, 'monday/page.html', 'https://acme.monday.com/boards/12/pulses/345'),
    ).toEqual({
      kind: 'read',
      documentId: '345',
      title: 'Heat check postcard',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        `Audience = ${AUDIENCE}`,
        'Owner = Mirela',
        '## Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
      ],
    });
  });

  it.each(['https://acme.monday.com/boards/12', 'https://acme.monday.com/my_work'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(monday, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
