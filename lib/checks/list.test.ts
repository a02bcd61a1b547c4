import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { context, reading } from '../../test/reading-builder';
import { checks } from './list';

const files = readdirSync(new URL('.', import.meta.url));
/** A file with a dot in its name is a check; the others are what checks share. */
const inFolder = files.filter((file) => /^[a-z-]+\.[a-z-]+\.ts$/.test(file) && !file.endsWith('.test.ts'));

describe('the list of checks', () => {
  it('names every check file of the folder, once', () => {
    expect(checks.map((check) => `${check.id}.ts`).sort()).toEqual(inFolder.sort());
  });

  it('shows the core first, then what can be read, then what is behind it', () => {
    const order = ['core', 'readable', 'behind'];
    const groups = checks.map((check) => order.indexOf(check.group));
    expect(groups).toEqual([...groups].sort());
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has a test of its own', () => expect(files).toContain(`${id}.test.ts`));
  it('begins with its part', () => expect(id.split('.')[0]).toBe(check.part));
  it('asks a question', () => expect(check.words.ask).toMatch(/[?:.]/));

  it('judges an empty reading without throwing and without failing it', () => {
    const judgement = check.judge(reading(), context);
    expect(['unknown', 'not-applicable', 'pass']).toContain(judgement.state);
    expect(Object.keys(check.words.notes)).toContain(judgement.note);
  });
});
