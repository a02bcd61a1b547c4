/** What was made of a text, by what made it; null while nothing is read: then nothing is remembered. */
let memory: Map<unknown, Map<string, unknown>> | null = null;
/** Texts one maker remembers; a brief has fewer sentences. */
const MOST = 20_000;

/**
 * The same function, asked about a text once in a reading: every part of it looks at the same sentences. What it
 * returns is shared and must not be changed.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  return (text) => {
    if (memory === null) return make(text);
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

/** Does a reading, and forgets its texts when it is done: nothing of a brief outlives it. */
export function remembering<T>(reading: () => T): T {
  memory = new Map();
  try {
    return reading();
  } finally {
    memory = null;
  }
}
