import { describe, expect, it } from 'vitest';
import { hosts } from './list';
import { covers, matchHost } from './match-host';

describe('the host of an address', () => {
  it.each([
    ['https://docs.google.com/document/d/1aBc/edit?tab=t.0', 'google-docs'],
    ['https://docs.google.com/document/u/1/d/1aBc/edit', 'google-docs'],
    ['https://app.notion.com/p/acme/Brief-0123456789abcdef0123456789abcdef', 'notion'],
    ['https://www.notion.so/Brief-0123456789abcdef0123456789abcdef', 'notion'],
    ['https://acme.notion.site/Brief-0123456789abcdef0123456789abcdef', 'notion'],
    ['https://docs.google.com/spreadsheets/d/1aBc/edit', null],
    ['https://notion.so.example.org/page', null],
    ['https://example.org/?next=https://docs.google.com/document/d/1', null],
    ['file:///home/me/brief.html', null],
  ])('%s', (address, id) => {
    expect(matchHost(new URL(address))?.id ?? null).toBe(id);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://*.example.org/*', 'https://example.org/', true],
    ['https://*.example.org/*', 'https://a.b.example.org/x', true],
    ['https://*.example.org/*', 'http://example.org/', false],
    ['https://*.example.org/*', 'https://badexample.org/', false],
    ['*://example.org/briefs/*', 'http://example.org/briefs/3', true],
    ['*://example.org/briefs/*', 'http://example.org/other/briefs/3', false],
    ['not a pattern', 'https://example.org/', false],
  ])('%s against %s', (pattern, address, covered) => {
    expect(covers(pattern, new URL(address))).toBe(covered);
  });
});

it('is asked of hosts that each have their own id and only https addresses', () => {
  expect(new Set(hosts.map((host) => host.id)).size).toBe(hosts.length);
  for (const pattern of hosts.flatMap((host) => host.matches))
    expect(pattern).toMatch(/^https:\/\/[^/*]*\*?\.?[^/*]+\//);
});
