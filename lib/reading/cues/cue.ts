/**
 * A cue is a bounded pattern over one sentence; its name is the name of the feature it sets.
 * Patterns are tried on sentences of at most `LONGEST` characters and never nest repetitions, so that no text
 * can make them slow.
 */
export type Cues = Readonly<Record<string, RegExp>>;

/** Longest stretch of a sentence that cues look at; what stands behind it changes no judgement. */
export const LONGEST = 600;

/** Features of a sentence: 1 for every cue that fires; absent means 0. */
export type Features = Record<string, number>;

/** Names that fired, by table of cues and sentence: every part of one reading asks for the same ones. */
const fired = new Map<Cues, Map<string, readonly string[]>>();

export function fire(cues: Cues, text: string, into: Features): Features {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const kept = fired.get(cues) ?? new Map<string, readonly string[]>();
  fired.set(cues, kept);
  const names = kept.get(head) ?? Object.keys(cues).filter((name) => cues[name]?.test(head));
  kept.set(head, names);
  for (const name of names) into[name] = 1;
  return into;
}

/** Forgets the sentences of a reading that is done: nothing of a brief's text outlives it. */
export function forgetFired(): void {
  fired.clear();
}
