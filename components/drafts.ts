import { useCallback, useMemo, useState } from 'react';

/** What the writer is typing and has not sent, by check. A key that is present keeps its field open. */
export interface Drafts {
  text: (key: string) => string;
  has: (key: string) => boolean;
  put: (key: string, text: string) => void;
  drop: (key: string) => void;
}

/** Where drafts outlive a closed panel. `keep` with an empty text forgets the draft. */
export interface DraftKeeper {
  all: () => Record<string, string>;
  keep: (name: string, text: string) => void;
}

/** Drafts of one brief; those of other briefs are kept until the writer comes back to them. */
export function useDrafts(brief: string, keeper: DraftKeeper): Drafts {
  const [all, setAll] = useState<Readonly<Record<string, string>>>(keeper.all);
  const name = useCallback((key: string) => `${brief}\n${key}`, [brief]);
  const put = useCallback(
    (key: string, text: string) => {
      keeper.keep(name(key), text);
      setAll((before) => ({ ...before, [name(key)]: text }));
    },
    [name, keeper],
  );
  const drop = useCallback(
    (key: string) => {
      keeper.keep(name(key), '');
      setAll((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== name(key))));
    },
    [name, keeper],
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
