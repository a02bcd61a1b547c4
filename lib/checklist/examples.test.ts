import { describe, expect, it } from 'vitest';
import { context } from '../../test/check-cases';
import { parseMarkdown } from '../brief/parse-markdown';
import { checks } from '../checks/list';
import { read } from '../reading/read';
import { assess } from './assess';

const reading = read(
  parseMarkdown('# Campaign plan for autumn\n\nWe will send three emails to our list in October.', 'plan.md'),
);

describe('the example beside a question', () => {
  // Elsewhere the writer's word is enough; these are read like the brief itself.
  const read = checks.filter(({ group, words }) => group === 'core' && words.example);

  it.each(read.map(({ id, words }) => [id, words.example ?? '']))('%s is answered by: %s', (check, text) => {
    const answer = { id: 'a', brief: 'b', check, kind: 'told' as const, text, at: 1 };
    const { items } = assess(reading, [answer], context).checklist;
    const item = items.find((one) => one.check === check);
    expect(['pass', 'warn', 'not-applicable'], `${item?.state} ${item?.note}`).toContain(item?.state);
  });
});
