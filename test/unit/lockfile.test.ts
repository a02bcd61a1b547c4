import { describe, expect, it } from 'vitest';
import { textOf } from '../source-files';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };

describe('package-lock.json', () => {
  it('knows the packages of every platform, so that npm ci works on all of them', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
    expect(
      missing,
      'npm left them out because it could not see them: restore their entries from an earlier package-lock.json',
    ).toEqual([]);
  });

  it('names no registry, so that everybody can use their own', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(
      named.map(([path]) => path),
      'Run npm install with omit-lockfile-registry-resolved=true',
    ).toEqual([]);
  });
});
