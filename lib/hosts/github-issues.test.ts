// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { githubIssues } from './github-issues';

describe('github-issues', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(
        githubIssues,
        'github-issues/page.html',
        'https://github.com/heizwerk/marketing/issues/7',
      ),
    ).toEqual({
      kind: 'read',
      documentId: 'heizwerk/marketing/issues/7',
      title: 'Heat check postcard',
      editable: false,
      route: 'live',
      gaps: [],
      lines: [
        '## Hypothesis',
        HYPOTHESIS,
        '- [x] Cards ordered',
        '- [ ] Addresses checked',
        `Signal = ${SIGNAL}`,
        ' | Arm: A',
        'A | Picture: boiler',
        'A | Share: half',
        ' | Arm: B',
        'B | Picture: bill',
        'B | Share: half',
      ],
    });
  });

  it.each(['https://github.com/heizwerk/marketing', 'https://github.com/heizwerk/marketing/issues'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(githubIssues, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
