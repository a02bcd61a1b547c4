import { rank } from '../lib/reading/choose';
import { candidatesOf, chosen, type RankedPart } from '../lib/reading/find-parts';
import { weights } from '../lib/reading/weights';
import { fitConditionalLogit } from './conditional-logit';
import { isForTuning, labelled, samePassage } from './corpus';
import { folds, load, quotes } from './fitting';

const docs = labelled('/work/shared/corpus')
  .filter(
    ({ gold }) => isForTuning(gold.id) && (gold.lang ?? 'en') === 'en' && gold.verdict !== 'not-a-brief',
  )
  .map(load);
for (const part of process.argv.slice(2) as RankedPart[]) {
  const cases = docs
    .filter((d) => part in d.gold)
    .map((d) => {
      const total = d.brief.blocks.length;
      const claim =
        part === 'hypothesis'
          ? null
          : (chosen(rank(candidatesOf('hypothesis', d.stated, total, null), weights.hypothesis))?.candidate ??
            null);
      const c = candidatesOf(part, d.stated, total, claim);
      const wanted = quotes(d.gold, part);
      return {
        candidates: c,
        wanted,
        features: c.map((x) => x.features),
        right: new Set(
          c.flatMap(({ candidate }, i) => (wanted.some((q) => samePassage(candidate.text, q)) ? [i] : [])),
        ),
      };
    });
  for (const ridge of [0.5, 1, 2, 4, 8, 16]) {
    let hit = 0,
      given = 0,
      gold = 0;
    for (const { train, test } of folds(cases, 5)) {
      const w = fitConditionalLogit(
        train
          .filter((c) => c.wanted.length === 0 || c.right.size > 0)
          .map((c) => ({ candidates: c.features, right: c.right })),
        ridge,
        150,
      );
      for (const c of test) {
        const best = chosen(rank(c.candidates, w))?.candidate;
        if (c.wanted.length) gold++;
        if (best) given++;
        if (best && c.wanted.some((q) => samePassage(best.text, q))) hit++;
      }
    }
    console.log(
      part,
      ridge,
      ((200 * hit) / (given + gold)).toFixed(1),
      'given',
      given,
      'gold',
      gold,
      'hit',
      hit,
    );
  }
}
