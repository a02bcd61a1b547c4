/** Longest label in characters; longer ones are sentences. */
const LONGEST = 60;

/** Words that begin a sentence or a greeting, hardly ever a label. */
const SENTENCE_START =
  /^(?:i'm|we're|you|they|it|it's|he|she|there|here|here's|this is|that is|that's|and|but|so|because|please|hi|hello|hey|dear|thanks|thank you|cheers|regards|kind regards|best regards|sincerely|yours)\b/i;

/** "We believe that:", "I think:" are labels of hypothesis forms; "we ship on Friday:" is not. */
const SPEAKER_START = /^(?:i|we)\b(?!(?:'ll)? (?:will )?(?:believe|think|expect|predict|assume|know))/i;

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z][.)])\s+(?=\p{L})/u;
const ORNAMENT =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d|\u20e3|:[a-z][a-z0-9_+-]{1,30}:|[#*_>►▸▶→•·|\s])+/u;

/** Emoji and other ornaments in front taken away. */
export function withoutOrnament(text: string): string {
  const bare = text.replace(/^[0-9](?=\ufe0f?\u20e3)/, '').replace(ORNAMENT, '');
  return bare === '' ? text : bare;
}

/** A label as one would say it: no ornament, number or colon. */
export function cleanLabel(text: string): string {
  const bare = withoutOrnament(text.trim())
    .replace(NUMBERING, '')
    .replace(/[\s:：–—-]+$/u, '')
    .trim();
  return bare === '' ? text.trim() : bare;
}

/** How many words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Could this be the label in front of a value? Short, not a sentence, not a greeting, not a time or an address.
 * `most` is the number of words allowed.
 */
export function looksLikeLabel(text: string, most = 6): boolean {
  const label = cleanLabel(text);
  if (label.length > LONGEST || !/^[\p{L}\p{N}"“'‘(&@#%+]/u.test(label) || !/\p{L}/u.test(label))
    return false;
  const words = wordCount(label);
  if (words === 0 || words > most) return false;
  if (/[.!;…]$|[.!?;]\s|,.*,|https?$|\/\/|@\S+\.\S/u.test(label)) return false;
  if (/,$|\b\d{1,2}[:.]\d{2}\b/.test(label) || /\([^)]*$/.test(label)) return false;
  const spoken = label.replace(/’/g, "'");
  return !SENTENCE_START.test(spoken) && !SPEAKER_START.test(spoken);
}
