import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from '../source-files';

const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'test', 'bench'];
const LONGEST = 150;

/** Tables of knowledge may be as long as the world is rich, and one contract is best read in one piece. */
const MAY_BE_LONGER: RegExp[] = [
  /^lib\/lexicon\//,
  /^lib\/reading\/reading\.ts$/,
  /^test\/worked-examples\.ts$/,
  /^lib\/checks\/list\.ts$/,
];

const BANNED = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'services', 'types', 'shared', 'lib'];

const files = sourceFiles(FOLDERS, { tests: true });

describe('source files', () => {
  it(`have at most ${LONGEST} lines`, () => {
    const long = files
      .filter(
        (file) => !MAY_BE_LONGER.some((table) => table.test(file)) && !/\.(test|spec)\.tsx?$/.test(file),
      )
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(long, 'Split by idea: find the second thing the file does and give it a file of its own').toEqual(
      [],
    );
  });

  it('are named in kebab-case', () => {
    const wrong = files.filter(
      (file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|mjs)$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(wrong, 'Rename the file: words in small letters, joined by hyphens').toEqual([]);
  });

  it('stand in rooms that say what they are about', () => {
    const wrong = files.filter((file) =>
      file
        .split('/')
        .slice(1)
        .some((part) => BANNED.includes(part.replace(/\.(test\.)?(ts|tsx|mjs)$/, ''))),
    );
    expect(wrong, 'Name the room or file by what it knows, or put the function where it is needed').toEqual(
      [],
    );
  });

  it('have no catch that swallows', () => {
    const wrong = files.filter((file) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(textOf(file)));
    expect(wrong, 'Do something about the error, or say in a comment why nothing needs doing').toEqual([]);
  });

  it('never silence the type-checker', () => {
    const wrong = files.filter((file) => /@ts-(ignore|nocheck|expect-error)/.test(textOf(file)));
    expect(
      wrong.filter((file) => file !== 'test/unit/file-shape.test.ts'),
      'Say what the value is: parse it, or narrow it',
    ).toEqual([]);
  });
});

describe('WXT', () => {
  it('has its auto-imports off, so that imports tell the truth', () => {
    expect(textOf('wxt.config.ts'), 'Keep `imports: false` in wxt.config.ts').toMatch(/\bimports: false\b/);
  });
});
