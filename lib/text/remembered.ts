/** What was made of a text, by what made it. */
const memory = new Map<unknown, Map<string, unknown>>();
/** Texts one maker remembers; a brief has fewer sentences. */
const MOST = 20_000;

/**
 * The same function, asked about a text once: every part of a reading looks at the same sentences. What it returns is
 * shared and must not be changed.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  return (text) => {
    let known = memory.get(make) as Map<string, T> | undefined;
    if (known === undefined) {
      known = new Map();
      memory.set(make, known);
    }
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= MOST) known.clear();
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}

/** Forgets the texts of a reading that is done: nothing of a brief outlives it. */
export function forgetTexts(): void {
  memory.clear();
}
