import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseFile } from '../lib/brief/parse-file';
import { assess } from '../lib/checklist/assess';
import { answerOf } from '../lib/cli/answer';
import { decode } from '../lib/cli/decode';
import { read } from '../lib/reading/read';
import { corpora } from './corpora';
import { isForTuning, type Labelled } from './corpus';
import { type Answered, scoreAnswers } from './score-answers';
import { scoreTable } from './score-table';

/**
 * Scores the reading against labelled briefs: node bench/run.mjs score.ts [--figures] [FOLDER...]
 * A folder is a corpus (it holds labels.jsonl) or holds corpora. Of each, documents with an odd number are tuned on,
 * the others only measured: their misses are not printed, so that nobody tunes on them by accident. Our own briefs
 * are tuned on whole.
 * `--figures` prints no misses at all.
 */
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const OWN = 'test/briefs';
const folders = given.length > 0 ? given : [OWN, '../shared/corpus'];

const misses: string[] = [];
for (const folder of folders) {
  const found = corpora(folder);
  if (found.length === 0) console.log(`\n${folder}: not measured, no labelled briefs here`);
  for (const { path, documents } of found) report(path, documents);
}
if (!flags.includes('--figures') && misses.length > 0) {
  console.log('\nMisses of the halves tuned on (those of the other halves stay sealed)');
  for (const miss of misses) console.log(`  ${miss}`);
}

function report(path: string, documents: readonly Labelled[]): void {
  const english = documents.filter(({ gold }) => (gold.lang ?? 'en') === 'en');
  const own = !relative(OWN, path).startsWith('..');
  const tuned = english.filter(({ gold }) => own || isForTuning(gold.id));
  const halves = [
    { name: 'tuned on', part: tuned, open: true },
    { name: 'only measured', part: english.filter((one) => !tuned.includes(one)), open: false },
  ];
  for (const { name, part, open } of halves) {
    if (part.length === 0) continue;
    const start = performance.now();
    const answers = part.map((one) => ({ gold: one.gold, answer: answerFor(one) }));
    const milliseconds = Math.round(performance.now() - start);
    const score = scoreAnswers(answers);
    const what = `${relative('.', path)}, ${name}: ${part.length} English documents in ${milliseconds} ms`;
    console.log(`\n${what}\n${'-'.repeat(what.length)}`);
    for (const line of scoreTable(score)) console.log(line);
    if (open) misses.push(...score.misses.map((miss) => `${basename(path)} ${miss}`));
  }
}

/** What the command line would answer; no day is needed for what is scored. */
function answerFor({ gold, path }: Labelled): Answered {
  const brief = parseFile(path, decode(readFileSync(path)) ?? '');
  const reading = read(brief);
  const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-01-01' };
  return answerOf({ file: gold.file, brief, reading, ...assess(reading, [], context) }) as Answered;
}
