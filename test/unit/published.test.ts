import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { published } from '../../bench/published';

const text =
  'Post to r/selfhosted on 4 May.\nGoal: 200 stars 🚀 by June.\nThen mail the beta list.\nnot read any more';
const read = text.slice(0, text.indexOf('not read'));
const at = (quote: string): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length];
const entry = {
  id: 'p1',
  repository: 'someone/something',
  path: 'LAUNCH.md',
  commit: null,
  length: read.length,
  sha256: createHash('sha256').update(read).digest('hex').slice(0, 16),
  isBrief: true,
  verdict: 'campaign',
  altVerdict: null,
  signalMatches: null,
  signal: { at: [at('200 stars 🚀 by June')], vanity: true, threshold: true },
  distribution: { at: [at('Post to r/selfhosted on 4 May.'), at('mail the beta list')] },
};

describe('labels of published documents, kept without their text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const list = join(folder, 'published.jsonl');
  writeFileSync(list, `${JSON.stringify(entry)}\n${JSON.stringify({ ...entry, id: 'p2' })}\n`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the passages back as they stand in the text', () => {
    writeFileSync(join(folder, 'p1.md'), text);
    const [one] = published(folder, list);
    expect(one?.gold).toMatchObject({
      verdict: 'campaign',
      signal: { quote: '200 stars 🚀 by June', vanity: true },
      distribution: { quote: 'Post to r/selfhosted on 4 May.' },
      alts: { distribution: ['mail the beta list'], signal: [] },
      segment: null,
    });
  });

  it('leaves out a text that is missing or has changed', () => {
    writeFileSync(join(folder, 'p2.md'), text.replace('4 May', '5 May'));
    expect(published(folder, list).map(({ gold }) => gold.id)).toEqual(['p1']);
  });

  it('has none where the folder is missing', () => {
    expect(published(join(folder, 'nowhere'), list)).toEqual([]);
  });

  it('names where each one stands, and keeps no word of it', () => {
    const entries = readFileSync('bench/published.jsonl', 'utf8').split('\n').filter(Boolean);
    expect(entries.length).toBeGreaterThan(300);
    for (const line of entries) {
      expect(line).toMatch(/"repository":"[^"/]+\/[^"]+","path":"[^"]+"/);
      expect(line).not.toContain('"quote"');
    }
  });
});
