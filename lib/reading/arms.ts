const SPLIT =
  /(?<!\band a )\b(?:half|halves|50\s?[/:-]\s?50|a\/b|control|hold-?out|than (?:those|the ones|people|customers|members|users))\b/i;
const NUMBER: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const ARMS =
  /\b(\d|two|three|four|five|six)\s(?:equal |random |different |separate )?(?:versions|variants|arms|groups|cells|halves|subject lines|headlines|creatives|treatments)\b/i;
const LETTERS = /\ba\s?\/\s?b(\s?\/\s?c)?(\s?\/\s?d)?\b/i;
const THIRDS = /\b(?:a third (?:each|of (?:them|the list) (?:gets?|sees?))|in thirds|three ways)\b/i;

/** How many versions share the people: what the plan counts, two where it only says that it splits, else one. */
export function armsIn(texts: readonly string[]): number {
  for (const text of texts) {
    const head = text.slice(0, 600);
    const counted = ARMS.exec(head)?.[1]?.toLowerCase();
    const arms = counted === undefined ? 0 : (NUMBER[counted] ?? Number(counted));
    if (arms > 1) return arms;
    const letters = LETTERS.exec(head);
    if (letters?.[1]) return letters[2] ? 4 : 3;
    if (THIRDS.test(head)) return 3;
  }
  return texts.some((text) => SPLIT.test(text.slice(0, 600))) ? 2 : 1;
}
