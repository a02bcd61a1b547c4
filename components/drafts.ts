import { useCallback, useMemo, useState } from 'react';

/** What the writer is typing and has not sent, by check. A key that is present keeps its field open. */
export interface Drafts {
  text: (key: string) => string;
  has: (key: string) => boolean;
  put: (key: string, text: string) => void;
  drop: (key: string) => void;
}

/** Drafts of one brief; those of other briefs are kept until the writer comes back to them. */
export function useDrafts(brief: string): Drafts {
  const [all, setAll] = useState<Readonly<Record<string, string>>>({});
  const name = useCallback((key: string) => `${brief}\n${key}`, [brief]);
  const put = useCallback(
    (key: string, text: string) => setAll((before) => ({ ...before, [name(key)]: text })),
    [name],
  );
  const drop = useCallback(
    (key: string) =>
      setAll((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== name(key)))),
    [name],
  );
  return useMemo(
    () => ({
      text: (key) => all[name(key)] ?? '',
      has: (key) => Object.hasOwn(all, name(key)),
      put,
      drop,
    }),
    [all, name, put, drop],
  );
}
