// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { AUDIENCE, HYPOTHESIS, SIGNAL } from '../../test/pages/heat-check';
import { clickup } from './clickup';

describe('clickup', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(await readPage(clickup, 'clickup/page.html', 'https://app.clickup.com/t/86abc12')).toEqual({
      kind: 'read',
      documentId: '86abc12',
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
        "-- with the street's name",
        '- [ ] Cards ordered',
        '- [x] Addresses checked',
        `Signal = ${SIGNAL}`,
      ],
    });
  });
});
