import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** One import as written, and the file or package it means. */
export interface Import {
  /** Path from the project's root without its ending, or the package's name as written. */
  to: string;
  isPackage: boolean;
  /** Leaves nothing behind in the built code. */
  typeOnly: boolean;
}

/** Paths of our own files under the folders, from the root, with forward slashes; tests only when asked for. */
export function sourceFiles(folders: readonly string[], options: { tests?: boolean } = {}): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .filter((file) => options.tests || !isTest(file))
    .sort();
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Everything a file imports, exports from elsewhere, or loads when needed, found by the parser of the build. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      to: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
  return found.map(({ to, typeOnly }) =>
    to.startsWith('.')
      ? { to: withoutEnding(posix.join(posix.dirname(file), to)), isPackage: false, typeOnly }
      : { to, isPackage: true, typeOnly },
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.(ts|tsx|mjs|js)$/, '');
}

/** Names of the rooms type-checked without browser, DOM and Node. */
export const PURE_ROOMS: string[] = (
  JSON.parse(textOf('tsconfig.pure.json')) as { include: string[] }
).include.map((folder) => roomOf(folder));

/** The room a file stands in: `lib/text/sentences.ts` is in `text`, other files in their first folder. */
export function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'lib' ? second : first;
}

/** A file and everything of ours it reaches, with the packages met on the way. Types leave nothing behind. */
export function reachOf(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const all = new Map(
    sourceFiles(['lib', 'components', 'entrypoints']).map((file) => [withoutEnding(file), file]),
  );
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { to, isPackage, typeOnly } of importsOf(file)) {
      const next = all.get(to) ?? all.get(`${to}/index`);
      if (typeOnly) continue;
      if (isPackage) packages.add(to);
      else if (next) visit(next);
    }
  };
  visit(entry);
  return { files: [...files], packages: [...packages] };
}
