import { expect, it } from 'vitest';
import { parseMarkdown } from '../brief/parse-markdown';
import { read } from '../reading/read';
import { commitmentOf } from './commitment';

it('is what a brief says, in its words and numbers', () => {
  const brief = `# Evening ritual

**Hypothesis:** Repeat decaf buyers who get the evening-ritual email will order the sampler more often than those who get the discount email, because they drink it after dinner.

**Audience:** Customers in Germany who bought decaf at least twice in the past 90 days (24,000 people)

**Primary metric:** order rate of the sampler: from 1.9 % to 2.6 %, below 2.2 % we drop it.

**Window:** 3 October 2026 to 17 October 2026
`;
  const { words, ...rest } = commitmentOf(read(parseMarkdown(brief, 'brief.md')));
  expect(words.hypothesis).toContain('evening-ritual email');
  expect(words.segment).toContain('24,000 people');
  expect(words.signal).toContain('order rate');
  expect(words.threshold).toContain('2.6 %');
  expect(words.window).toBe('3 October 2026 to 17 October 2026');
  expect(rest).toMatchObject({
    start: '2026-10-03',
    end: '2026-10-17',
    baseline: 0.019,
    arms: 2,
  });
  expect(rest.target).toBeCloseTo(0.026, 6);
  expect(rest.lift).toBeCloseTo(0.368, 3);
});
