import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../brief/parse-markdown';
import { read } from './read';

const reading = (rest: string) =>
  read(
    parseMarkdown(
      `# Test: the winter letter

Hypothesis: Members who get a letter with their own boat on it will renew more often than those who get the usual one.

Audience: members of the rowing club in Linz who have not renewed since May

Signal: renewals per 100 letters, kept from 12 on

${rest}
`,
      'x.md',
    ),
  );

describe('secondary metrics', () => {
  it.each([
    ['Secondary metric: replies to the letter', ['reply']],
    ['We also look at click-through rate on the link.', ['click']],
    ['## Secondary\n\n- unsubscribe rate\n- calls to the office', ['unsubscribe', 'calls']],
  ])('%s', (text, metrics) => {
    const found = reading(text).secondary.map(({ metric }) => metric);
    expect(found).toHaveLength(metrics.length);
    for (const [at, metric] of metrics.entries()) expect(found[at]).toContain(metric.slice(0, 4));
  });

  it.each([
    'The letter is printed in Wels.',
    'Secondary schools are not written to.',
    'Not: clicks',
    'Last year 40 replies came back.',
    'Secondary metric: renewals per 100 letters',
  ])('none in: %s', (text) => expect(reading(text).secondary).toEqual([]));
});

describe('guardrails', () => {
  it.each([
    'Guardrail: complaints stay below 5',
    'Complaints to the office must not rise above 5 a week.',
    '## Guardrails\n\nunsubscribes under 0.4 %',
  ])('%s', (text) => expect(reading(text).guardrails).toHaveLength(1));

  it.each([
    'The rail along the quay is new.',
    'Members must not feed the swans.',
    'Stay on the path to the boat house.',
    '## Guardrails\n\nAsk Min about them.',
  ])('none in: %s', (text) => expect(reading(text).guardrails).toEqual([]));
});

describe('the outcome', () => {
  it.each([
    'Business outcome: membership income up by 4 % this year',
    '## Business goal\n\nRetention of the members who joined in 2022.',
  ])('%s', (text) => expect(reading(text).outcome?.quote.text).toMatch(/income|Retention/));

  it.each([
    'Business outcome: we believe in the river',
    'The income of the club is small.',
    'Goal: a fine letter',
  ])('none in: %s', (text) => expect(reading(text).outcome).toBeNull());
});
