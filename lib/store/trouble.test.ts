import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import words from '../../locales/en.json';
import { StoreTrouble, storeTrouble, TROUBLES, type Trouble } from './trouble';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

const cases: [string, Trouble, unknown][] = [
  ['a full disk', 'disk-full', named('QuotaExceededError')],
  ['a full disk as Dexie reports it', 'disk-full', named('AbortError', named('QuotaExceededError'))],
  [
    'a full disk three layers down',
    'disk-full',
    named('BulkError', named('AbortError', named('QuotaExceededError'))),
  ],
  ['newer data', 'newer-version', named('VersionError')],
  ['closed by another window', 'closed', new Dexie.DatabaseClosedError()],
  ['a damaged backing store', 'cannot-open', named('OpenFailedError', named('UnknownError'))],
  ['no IndexedDB at all', 'cannot-open', new Dexie.MissingAPIError()],
  ['an abort for no known reason', 'failed', named('AbortError')],
  ['something that is no error', 'failed', 'gone'],
  ['nothing', 'failed', undefined],
  ['an error already named', 'blocked', new StoreTrouble('blocked', null)],
];

describe('what went wrong with stored data', () => {
  it.each(cases)('%s: %s', (_, kind, error) => {
    expect(storeTrouble(error).kind).toBe(kind);
  });

  it('survives an error that holds itself', () => {
    const error = named('AbortError');
    error.inner = error;
    expect(storeTrouble(error).kind).toBe('failed');
  });

  it.each(TROUBLES)('has a sentence for the writer: %s', (kind) => {
    expect(words).toHaveProperty([`error.${kind}`]);
  });
});
