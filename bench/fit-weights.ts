import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isForTuning, type Labelled, labelled } from './corpus';
import { crossValidate } from './cross-validate';
import { load } from './document';
import { fitParts } from './fit-parts';
import { isWord } from './fitted';
import { fitAll } from './fitting';
import { type CasesOfWholes, heldOutCases } from './held-out-cases';
import { published } from './published';

/**
 * Fits lib/reading/weights.json and word-weights.json on the tuning half of the corpora, our own briefs and published
 * ones; with --validate it first prints how well the same procedure does on documents it has not seen. Usage:
 * node bench/run.mjs fit-weights.ts [--validate] [ROOT [OUT [PUBLISHED]]]
 */
const [root = '../shared/corpus', out = 'lib/reading', texts = '.cache/published'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
/** Published ones, those of the corpora too, are few, and what Assay is for. */
const TIMES_PUBLISHED = 3;
const PUBLISHED_CORPUS = 'real';
const inEnglish = (some: Labelled[]) => some.filter(({ gold }) => (gold.lang ?? 'en') === 'en');
// Our own briefs and the published ones stand beside the labelled corpora and are tuned on whole.
const documents = [
  ...inEnglish([
    ...labelled(root).filter(({ gold }) => isForTuning(gold.id)),
    ...labelled('test/briefs'),
  ]).map((one) => load(one, basename(dirname(one.path)) === PUBLISHED_CORPUS ? TIMES_PUBLISHED : 1)),
  ...published(texts).map((one) => load(one, TIMES_PUBLISHED)),
];
/** Two of the three folds are done by a second process meanwhile: a fit takes many minutes. */
const SECOND = '--second';
const PASSED_ON = '.cache/held-out-cases.json';

if (process.argv.includes(SECOND)) {
  const cases = heldOutCases(documents, [0, 1]);
  writeFileSync(
    PASSED_ON,
    JSON.stringify(cases, (_, value) => (value instanceof Set ? [...value] : value)),
  );
} else {
  console.error(`${documents.length} documents to tune on`);
  if (process.argv.includes('--validate')) crossValidate(documents, 5, process.argv.includes('--errors'));
  await writeWeights();
}

async function writeWeights(): Promise<void> {
  const second = spawn(process.execPath, [process.argv[1] ?? '', SECOND, root, out, texts], {
    stdio: 'inherit',
  });
  const ended = once(second, 'exit');
  const own = heldOutCases(documents, [2]);
  const parts = fitParts(documents);
  const [code] = await ended;
  if (code !== 0) throw new Error('The second half of the fit failed: see above.');
  const theirs = JSON.parse(readFileSync(PASSED_ON, 'utf8'), (key, value) =>
    key === 'right' ? new Set(value) : value,
  ) as CasesOfWholes;
  const cases = {
    document: [...theirs.document, ...own.document],
    together: [...theirs.together, ...own.together],
  };
  const fitted = Object.entries(fitAll(documents, parts, cases));
  const split = (plain: boolean) =>
    Object.fromEntries(
      fitted.map(([part, table]) => [
        part,
        Object.fromEntries(Object.entries(table).filter(([name]) => isWord(name) === plain)),
      ]),
    );
  writeFileSync(join(out, 'weights.json'), `${JSON.stringify(split(false), null, 2)}\n`);
  writeFileSync(join(out, 'word-weights.json'), `${JSON.stringify(split(true)).replaceAll('},', '},\n')}\n`);
}
