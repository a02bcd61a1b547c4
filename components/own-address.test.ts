import { describe, expect, it } from 'vitest';
import { siteIn } from './own-address';

describe('the site in an address', () => {
  it.each([
    ['wiki.fjord-coffee.example', 'wiki.fjord-coffee.example'],
    ['  https://issues.heizwerk.example/browse/MK-7?x=1 ', 'issues.heizwerk.example'],
    ['jira', 'jira'],
    ['https://wiki.example:8443/display/MK', 'wiki.example'],
    ['Wiki.Example', 'wiki.example'],
    ['192.168.0.12', '192.168.0.12'],
  ])('%s: %s', (typed, site) => {
    expect(siteIn(typed)).toBe(site);
  });

  // Never more than one site, and none whose words travel in the open.
  it.each([
    '',
    '   ',
    '*',
    '*.example',
    'https://*/*',
    'http://wiki.example',
    'file:///etc',
    'our wiki',
    'https://',
  ])('%s: none', (typed) => {
    expect(siteIn(typed)).toBeNull();
  });
});
