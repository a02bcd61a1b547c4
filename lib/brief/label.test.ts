import { describe, expect, test } from 'vitest';
import { cleanLabel, looksLikeLabel, withoutOrnament } from './label';

describe('a label', () => {
  test.each([
    'Owner',
    'owner',
    'KPI',
    'Primary metric',
    'Who gets it',
    'Why are we doing this?',
    'If it doesn’t work',
    'North star (weekly)',
    'We believe that',
    'We’ll know when',
    '🎯 Goal',
    '3. Audience',
    'Start / end',
    '% of carts',
  ])('%s', (text) => expect(looksLikeLabel(text)).toBe(true));
});

describe('no label', () => {
  test.each([
    'Hi Tomasz',
    'Thanks again',
    'There is only one thing that matters',
    'It comes down to this',
    'We ship on Friday',
    'I told the board',
    'She wrote back at once',
    'Nobody opened it. So',
    'We had lunch, talked, walked, and then',
    'see https',
    'write to ada@example.org',
    'lena 14:05',
    'The letter that we sent to everybody in spring',
    '-',
    '',
    '12',
    '(see the sheet',
    'Please read before Monday',
  ])('%s', (text) => expect(looksLikeLabel(text)).toBe(false));
});

test.each([
  ['📈 Metric:', 'Metric'],
  ['  2) Budget -', 'Budget'],
  ['1.3 Rollout', 'Rollout'],
  [':dart: Goal', 'Goal'],
  ['30 days', '30 days'],
  ['A4.2 Late trains', 'A4.2 Late trains'],
  ['🚀', '🚀'],
])('%s is said as %s', (text, said) => expect(cleanLabel(text)).toBe(said));

test.each([
  ['🌍 1. Where we are', '1. Where we are'],
  ['👩‍🔬 Method', 'Method'],
  ['🇩🇪 Germany', 'Germany'],
  ['4 emails', '4 emails'],
  ['❤️', '❤️'],
])('%s without ornament is %s', (text, bare) => expect(withoutOrnament(text)).toBe(bare));
