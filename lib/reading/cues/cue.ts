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
  for (const name of namesFired(cues, text)) into[name] = 1;
  return into;
}

/** Whether one cue of a table fires on a text; the others are left untried: few lines are asked for all of them. */
export function fires(cues: Cues, name: string, text: string): boolean {
  const known = text.length > LONGEST ? undefined : fired.get(cues)?.get(text);
  return known ? known.includes(name) : cues[name]?.test(text) === true;
}

function namesFired(cues: Cues, text: string): readonly string[] {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let kept = fired.get(cues);
  if (kept === undefined) {
    kept = new Map();
    fired.set(cues, kept);
  }
  let names = kept.get(head);
  if (names === undefined) {
    names = Object.keys(cues).filter((name) => cues[name]?.test(head));
    kept.set(head, names);
  }
  return names;
}

/** Forgets the sentences of a reading that is done: nothing of a brief's text outlives it. */
export function forgetFired(): void {
  fired.clear();
}
