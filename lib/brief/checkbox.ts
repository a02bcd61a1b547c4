/** A check box written as characters in front of a text. */
export interface Checkbox {
  checked: boolean;
  /** Characters the box takes, the space behind it included. */
  length: number;
}

/** Reads "[x] done", "[ ] open", "☐ open", "☑ done"; null where there is no box. */
export function checkboxOf(text: string): Checkbox | null {
  const match = /^\s*(?:\[([ xX✓✔]?)\]|([☐☑☒✅⬜🗹🗸])\ufe0f?)\s+(?=\S)/u.exec(text);
  if (!match) return null;
  const mark = match[1] ?? match[2] ?? '';
  return { checked: !/^[\s☐⬜]?$/u.test(mark), length: match[0].length };
}
