import { expect, test } from 'vitest';
import { readOptions } from './options';

const none = { explain: false, files: [], json: false, help: false, requireExperiment: false };

test.each<[string, object]>([
  ['a.md', { ...none, files: ['a.md'] }],
  ['--json a.md -', { ...none, json: true, files: ['a.md', '-'] }],
  ['a.md --require experiment', { ...none, requireExperiment: true, files: ['a.md'] }],
  ['--help', { ...none, help: true }],
  ['--json -- --odd-name.md', { ...none, json: true, files: ['--odd-name.md'] }],
])('%s', (args, options) => expect(readOptions(args.split(' '))).toEqual(options));

test.each(['', '--json', '--wrong a.md', '--require a.md', '--require=campaign a.md', '--json=yes a.md'])(
  '%j is a wrong call',
  (args) => {
    const said = readOptions(args.split(' ').filter(Boolean));
    expect(said).toMatch(/^[^\n]+\.$/);
  },
);
