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

/** Whether a cue fired, by cue and sentence: every part of one reading asks for the same ones. */
const fired = new Map<RegExp, Map<string, boolean>>();

export function fire(cues: Cues, text: string, into: Features): Features {
  return fireSome(cues, Object.keys(cues), text, into);
}

/** The same for some cues of a table; the others are left untried. */
export function fireSome(cues: Cues, names: readonly string[], text: string, into: Features): Features {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  for (const name of names) if (asked(cues[name], head)) into[name] = 1;
  return into;
}

/** Whether one cue of a table fires on a text, however long. */
export function fires(cues: Cues, name: string, text: string): boolean {
  return text.length > LONGEST ? cues[name]?.test(text) === true : asked(cues[name], text);
}

function asked(cue: RegExp | undefined, text: string): boolean {
  if (cue === undefined) return false;
  let known = fired.get(cue);
  if (known === undefined) {
    known = new Map();
    fired.set(cue, known);
  }
  let fits = known.get(text);
  if (fits === undefined) {
    fits = cue.test(text);
    known.set(text, fits);
  }
  return fits;
}

/** Forgets the sentences of a reading that is done: nothing of a brief's text outlives it. */
export function forgetFired(): void {
  fired.clear();
}
