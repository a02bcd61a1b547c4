import { expect, test } from 'vitest';
import { frontMatter } from './front-matter';

test('keys become labels, lists lines, quotes go', () => {
  const { fields, body } = frontMatter(
    '---\ntitle: "Warm soup"\ntarget_audience: cyclists # all\nchannels:\n  - post\n  - radio\ntags: [one, "two"]\nempty:\nnote: >\n  folded\n  text\n---\n# Body\n',
  );
  expect(fields).toEqual([
    { label: 'title', text: 'Warm soup' },
    { label: 'target audience', text: 'cyclists' },
    { label: 'channels', text: 'post\nradio' },
    { label: 'tags', text: 'one, two' },
    { label: 'note', text: 'folded text' },
  ]);
  expect(body).toBe('# Body\n');
});

test.each([
  '# No front matter\n',
  '---\n\nA rule, then text: see below\n',
  'text\n---\nkey: value\n---\n',
  '---\nnot closed: true\n',
])('%j stays as it is', (text) => expect(frontMatter(text)).toEqual({ fields: [], body: text }));
