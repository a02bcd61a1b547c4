/**
 * What can go wrong with stored data; each has one sentence for the writer (`error.<kind>` in locales).
 * `closed`: another window deleted or upgraded the data; opening it again, or reloading the page, helps.
 * `no-second-copy`: stored, but not twice. `restored`: data was damaged, and what the writer typed is back.
 * `not-a-backup`: the file chosen holds something else; nothing was changed.
 */
export const TROUBLES = [
  'disk-full',
  'cannot-open',
  'blocked',
  'newer-version',
  'closed',
  'failed',
  'no-second-copy',
  'restored',
  'not-a-backup',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** The one error that leaves the store. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  constructor(
    readonly kind: Trouble,
    cause: unknown,
  ) {
    super(kind, { cause });
  }
}

const KINDS: Record<string, Trouble> = {
  // A full disk arrives as AbortError with this as its inner error.
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-version',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  // "Internal error opening backing store": retrying never helps, rebuilding does.
  UnknownError: 'cannot-open',
  OpenFailedError: 'cannot-open',
  MissingAPIError: 'cannot-open',
  SecurityError: 'cannot-open',
};

/** Names an error of Dexie or IndexedDB, looking inside first: the outer one often says only "aborted". */
export function storeTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  let inner: unknown = error;
  const names: string[] = [];
  for (let depth = 0; depth < 5 && inner instanceof Object; depth += 1) {
    if ('name' in inner && typeof inner.name === 'string') names.unshift(inner.name);
    inner = 'inner' in inner ? inner.inner : undefined;
  }
  const known = names.map((name) => KINDS[name]).find((kind) => kind !== undefined);
  return new StoreTrouble(known ?? 'failed', error);
}
