// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { jira } from './jira';

describe('jira', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(await readPage(jira, 'jira/page.html', 'https://acme.atlassian.net/browse/MK-7')).toEqual({
      kind: 'read',
      documentId: 'acme.atlassian.net/MK-7',
      title: 'Heat check postcard',
      editable: false,
      route: 'live',
      gaps: [],
      lines: [
        '### Hypothesis',
        HYPOTHESIS,
        '- Half get the bill',
        '- Half get the boiler',
        `Signal = ${SIGNAL}`,
        `Audience = ${AUDIENCE}`,
        'Assignee = Mirela',
      ],
    });
  });

  it.each([
    'https://acme.atlassian.net/jira/your-work',
    'https://acme.atlassian.net/jira/software/projects/MK/boards/1',
  ])('leaves %s alone', async (address) => {
    expect(await readPage(jira, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
  });
});
