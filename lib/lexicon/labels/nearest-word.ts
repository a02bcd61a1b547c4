/** The word of the vocabulary that differs by one letter (missing, extra, wrong, or two swapped), or null. */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | null {
  for (const known of vocabulary) {
    if (known.charCodeAt(0) !== word.charCodeAt(0) || Math.abs(known.length - word.length) > 1) continue;
    if (oneSlip(word, known)) return known;
  }
  return null;
}

function oneSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.length === restB.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
