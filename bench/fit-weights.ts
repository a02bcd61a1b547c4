import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForTuning, labelled } from './corpus';
import { crossValidate } from './cross-validate';
import { load } from './document';
import { isWord } from './fitted';
import { fitAll } from './fitting';

/**
 * Fits lib/reading/weights.json and word-weights.json on the tuning half of the corpora; with --validate it first prints how well the
 * same procedure does on documents it has not seen. Usage: node bench/run.mjs fit-weights.ts [--validate] ROOT OUT
 */
const [root = '../shared/corpus', out = 'lib/reading'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
// Our own briefs stand beside the labelled corpora and are tuned on whole.
const documents = [...labelled(root).filter(({ gold }) => isForTuning(gold.id)), ...labelled('test/briefs')]
  .filter(({ gold }) => (gold.lang ?? 'en') === 'en')
  .map(load);
console.error(`${documents.length} documents to tune on`);
if (process.argv.includes('--validate')) crossValidate(documents, 5, process.argv.includes('--errors'));
const fitted = Object.entries(fitAll(documents, 3));
const split = (plain: boolean) =>
  Object.fromEntries(
    fitted.map(([part, table]) => [
      part,
      Object.fromEntries(Object.entries(table).filter(([name]) => isWord(name) === plain)),
    ]),
  );
writeFileSync(join(out, 'weights.json'), `${JSON.stringify(split(false), null, 2)}\n`);
writeFileSync(join(out, 'word-weights.json'), `${JSON.stringify(split(true)).replaceAll('},', '},\n')}\n`);
