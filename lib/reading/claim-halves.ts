/** A claim cut into what is done to people and what they do in response. */
export interface ClaimHalves {
  /** What is done: the condition, who gets what. Without the other arm it is compared with, where there is one. */
  change: string;
  /** The other arm: "than those who get the flyer". */
  instead: string;
  /** What people do in response. */
  effect: string;
}

/** Longest claim that is looked at. */
const LONGEST = 600;
const REASON =
  /[,;]?\s(?:because|since|as (?:they|it|the|people|this|those)|given that|for the reason)\s.{8,}$/i;
const TURN =
  /\b(?:will|would|['’]ll|won['’]t|should|(?:are|is) going to|raises?|lifts?|increases?|reduces?|cuts?|brings?|gets?|moves?|(?:more|less|fewer)(?= of (?:them|these|those)))\b/gi;
const END_OF_EFFECT =
  /[,;]\s|\s(?:than|when|if|because|since|compared|instead of|rather than|against|after|versus|vs)\b/i;
const COMPARED =
  /\b(?:than|compared (?:with|to)|instead of|rather than|in place of|against|versus|vs)\s.{3,}$/i;
const GIVEN = /\b(?:who|whom|that|which)\s(?:\w+\s){0,2}$/i;

/** Cuts a claim at its prediction. Where it predicts nothing, everything is change and everything is effect. */
export function claimHalves(claim: string): ClaimHalves {
  const text = claim.slice(0, LONGEST).replace(REASON, '');
  const turn = [...text.matchAll(TURN)].find(({ index, 0: word }) =>
    // "who get the card": there the word says what is done to them.
    /^(?:get|bring|move)/i.test(word) ? !GIVEN.test(text.slice(0, index)) && index > 12 : true,
  );
  const from = turn?.index ?? -1;
  const compared = COMPARED.exec(text);
  const instead = compared?.[0] ?? '';
  const without = compared ? text.slice(0, compared.index) : text;
  if (from < 0) return { change: without, instead, effect: without };
  const rest = text.slice(from);
  const stop = rest.slice(6).search(END_OF_EFFECT);
  const effect = stop < 0 ? rest : rest.slice(0, stop + 6);
  // What stands behind the effect is a condition again: "... will book when we show the price".
  const behind = without.length > from + effect.length ? without.slice(from + effect.length) : '';
  return { change: `${text.slice(0, from)} ${behind}`.trim(), instead, effect };
}
