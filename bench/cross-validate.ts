import { score } from '../lib/reading/choose';
import { documentFeatures } from '../lib/reading/document';
import { chosen, presenceOf, RANKED, type RankedPart, rankParts } from '../lib/reading/find-parts';
import { samePassage } from './corpus';
import { type Document, fitAll, folds, quotes } from './fitting';

/** Prints how well weights fitted on some documents do on the others. */
export function crossValidate(documents: readonly Document[], count: number): void {
  const tally = new Map<RankedPart, { hit: number; given: number; gold: number }>(
    RANKED.map((part) => [part, { hit: 0, given: 0, gold: 0 }]),
  );
  let right = 0;
  const wrong: string[] = [];
  for (const { train, test } of folds(documents, count)) {
    const weights = fitAll(train, 2);
    for (const one of test) {
      const rankings = rankParts(one.stated, one.brief.blocks.length, weights);
      const isBrief =
        score(documentFeatures(one.brief, one.lines, presenceOf(rankings)), weights.document) > 0;
      if (isBrief === (one.gold.verdict !== 'not-a-brief')) right++;
      else wrong.push(one.gold.id);
      if (one.gold.verdict === 'not-a-brief') continue;
      for (const part of RANKED) {
        const counts = tally.get(part);
        if (!counts || !(part in one.gold)) continue;
        const wanted = quotes(one.gold, part);
        const given = chosen(rankings[part])?.candidate.text;
        if (wanted.length > 0) counts.gold++;
        if (given !== undefined) counts.given++;
        if (given !== undefined && wanted.some((quote) => samePassage(given, quote))) counts.hit++;
      }
    }
  }
  console.error(`cross-validated: is a brief ${right}/${documents.length} (wrong: ${wrong.join(' ')})`);
  for (const [part, { hit, given, gold }] of tally)
    console.error(
      `  ${part.padEnd(13)} F1 with the right quote ${((200 * hit) / (given + gold)).toFixed(1)}`,
    );
}
