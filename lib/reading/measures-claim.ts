import { anyEffect, effects } from '../lexicon/effects/effects';

/**
 * Whether a measure counts what a claim says will happen. `unclear` where one of the two names no effect Assay
 * knows: then nobody is told that they do not fit.
 */
export function measuresClaim(claim: string, measure: string): 'yes' | 'no' | 'unclear' {
  const claimed = effects.filter(({ does }) => does.test(claim.slice(0, 600)));
  const counted = effects.filter(({ counts }) => counts.test(measure.slice(0, 600)));
  if (sharedStem(claim, measure)) return 'yes';
  if (claimed.length === 0 || counted.length === 0) return anyEffect.test(measure) ? 'yes' : 'unclear';
  const fits = counted.some(({ id }) =>
    claimed.some((effect) => effect.id === id || effect.near.includes(id)),
  );
  return fits || anyEffect.test(measure) ? 'yes' : 'no';
}

// Words of five letters and more that claims and measures share without meaning the same effect.
const NOT_EFFECTS = new Set(
  'their those these which there where while would could should about after before other group people custo membe users reade visit buyer donor email lette messa share perce numbe count avera score peopl again compa versi varia secon first month weeks today photo days same still than with that this from have more when they them then what will'.split(
    ' ',
  ),
);

/** A content word the two share says more than any table: "firm us at a higher rate", "firm acceptances". */
function sharedStem(claim: string, measure: string): boolean {
  const stems = new Set(stemsOf(effectOf(claim)));
  return stemsOf(measure).some((stem) => stems.has(stem));
}

/** The words from the prediction on: what stands before it names people and the change, not the effect. */
function effectOf(claim: string): string {
  const at = claim.search(
    /\b(?:will|would|['’]ll|won['’]t|should|is going to|are going to|goes? |more|fewer|less|at least|raises?|lifts?|cuts?|changes?|increases?|reduces?)\b/i,
  );
  const rest = at < 0 ? claim : claim.slice(at);
  const end = rest.search(/\b(?:than|because|since|when|if|compared|after|instead)\b/i);
  return end > 8 ? rest.slice(0, end) : rest;
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => word.slice(0, 5))
    .filter((stem) => !NOT_EFFECTS.has(stem));
}
