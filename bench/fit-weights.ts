import { writeFileSync } from 'node:fs';
import { isForTuning, labelled } from './corpus';
import { crossValidate } from './cross-validate';
import { fitAll, load } from './fitting';

/**
 * Fits lib/reading/weights.json on the tuning half of the corpora; with --validate it first prints how well the
 * same procedure does on documents it has not seen. Usage: node bench/run.mjs fit-weights.ts [--validate] ROOT OUT
 */
const [root = '../shared/corpus', out = 'lib/reading/weights.json'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
// Our own look-alikes stand beside the labelled corpora: too few of those show what is no brief.
const documents = [...labelled(root).filter(({ gold }) => isForTuning(gold.id)), ...labelled('test/briefs')]
  .filter(({ gold }) => (gold.lang ?? 'en') === 'en')
  .map(load);
console.error(`${documents.length} documents to tune on`);
if (process.argv.includes('--validate')) crossValidate(documents, 5, process.argv.includes('--errors'));
writeFileSync(out, `${JSON.stringify(fitAll(documents, 4), null, 2)}\n`);
