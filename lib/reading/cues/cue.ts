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

export function fire(cues: Cues, text: string, into: Features): Features {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  for (const name in cues) if (cues[name]?.test(head)) into[name] = 1;
  return into;
}
