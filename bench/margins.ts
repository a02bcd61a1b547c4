import { score } from '../lib/reading/choose';
import { documentFeatures } from '../lib/reading/document';
import { presenceOf, rankParts } from '../lib/reading/find-parts';
import { weights } from '../lib/reading/weights';
import { isForTuning, labelled } from './corpus';
import { load } from './fitting';

for (const one of labelled('/work/shared/corpus')
  .filter(({ gold }) => isForTuning(gold.id) && (gold.lang ?? 'en') === 'en')
  .map(load)) {
  const f = documentFeatures(
    one.brief,
    one.lines,
    presenceOf(rankParts(one.stated, one.brief.blocks.length, weights)),
  );
  const s = score(f, weights.document);
  console.log(
    s.toFixed(2).padStart(6),
    one.gold.verdict === 'not-a-brief' ? 'NOT' : '   ',
    one.gold.id,
    one.gold.file.slice(0, 28).padEnd(28),
    Object.entries(f)
      .filter(([k, v]) => v > 0.05 && k !== 'bias')
      .map(([k, v]) => `${k.replace(/[a-z]{4,}/g, (w) => w.slice(0, 5))}=${v.toFixed(1)}`)
      .join(' '),
  );
}
