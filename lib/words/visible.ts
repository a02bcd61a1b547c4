/**
 * Characters that draw nothing but change how what follows is drawn, or hide in it: control characters, overrides
 * and isolates of writing direction, zero-width spaces and marks, tags. Joiners stay: emoji and Persian need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Line ends of every kind become `\n`; half of a surrogate pair becomes U+FFFD. */
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;

/** Text of a page or a person as it may be shown or exported: what is seen is what is there. */
export function visible(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(HIDDEN, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
