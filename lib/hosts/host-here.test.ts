// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadPage, readPage } from '../../test/load-page';
import { HYPOTHESIS } from '../../test/pages/heat-check';
import { confluence } from './confluence';
import { hostHere } from './host-here';
import { jira } from './jira';
import { trello } from './trello';

describe('the host of a page', () => {
  it.each([
    ['jira/page.html', 'https://acme.atlassian.net/browse/MK-7', 'jira'],
    ['confluence/view.html', 'https://acme.atlassian.net/wiki/spaces/MK/pages/4711', 'confluence'],
    ['trello/page.html', 'https://trello.com/c/aB3/7-heat', 'trello'],
    // Under the company's own address, known by its look.
    ['jira/server.html', 'https://issues.heizwerk.example/browse/MK-7', 'jira'],
    // Nobody's, or one that is never found elsewhere.
    ['empty.html', 'https://issues.heizwerk.example/browse/MK-7', 'generic'],
    ['trello/page.html', 'https://cards.heizwerk.example/c/aB3/7-heat', 'generic'],
  ])('%s at %s is %s', (file, address, id) => {
    loadPage(file, address);
    expect(hostHere(document, [trello, confluence, jira]).id).toBe(id);
  });

  it('of which nobody told is read like any page', () => {
    loadPage('jira/page.html', 'https://acme.atlassian.net/browse/MK-7');
    expect(hostHere(document, []).id).toBe('generic');
  });
});

describe("a company's own Jira", () => {
  it('is read from its description and details', async () => {
    const address = 'https://issues.heizwerk.example/browse/MK-7';
    expect(await readPage(jira, 'jira/server.html', address)).toMatchObject({
      documentId: 'issues.heizwerk.example/MK-7',
      title: 'Heat check postcard',
      route: 'live',
      lines: ['Priority = Medium', '### Hypothesis', HYPOTHESIS],
    });
  });
});
