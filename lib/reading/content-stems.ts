/** Content words of a text without their endings. */
export function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !NOT_EFFECTS.has(word)).map(stemOf);
}

/** A word without its usual endings, five letters at most: enough to join "sign", "signed" and "submit", "submissions". */
function stemOf(word: string): string {
  const bare = word
    .replace(AGAIN, '')
    .replace(/(?:ations?|itions?|issions?|ments?|ings?|ions?|als?|ances?|ers?|ed|es|s|e|y|ies|ied)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, 5);
}

/** "reorder" is to order again. */
const AGAIN =
  /^re(?=(?:order|book|subscri|purchas|activat|visit|open|join|us(?:e|ing)|buy|bought|stock|enrol|appl|connect|engag|fill|schedul))/;

// Words claims and measures share without meaning the same effect.
const NOT_EFFECTS = new Set(
  'the and for not get see per than will with that this from have has had was are were been more less fewer most when they them then what who whom whose how all any one two out off its our his her your their those these which there where while would could should about after before again other others each both same still within until between during over under only first second new old day days week weeks month months year years today time times number numbers count counts counted counting measure measured average score rate rates share percent people person customers customer members member users user readers reader visitors visitor buyers buyer donors donor groups group email emails mail mails letter letters message messages text texts version versions variant variants photo page pages site list lists half arm arms control because since'.split(
    ' ',
  ),
);
