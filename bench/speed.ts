import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { parseText } from '../lib/brief/parse-text';
import { read } from '../lib/reading/read';

/**
 * How long the first reading of a 1,000-word brief takes, against one full compromise parse of the same text in the
 * same run: node bench/run.mjs speed.ts [FOLDER...]. The briefs are documents of the folders (default: test/briefs)
 * joined to that length; both are warmed on other text, the pages of docs/, and no text is read twice. Exits with 1
 * when the reading takes more than half as long.
 */
const WORDS = 1000;
const MOST = 0.5;
const folders = process.argv.slice(2);

for (const text of briefsOf(documentsIn('docs'))) {
  read(parseText(text, 'warm.txt'));
  nlp(text);
}
const rows = briefsOf((folders.length > 0 ? folders : ['test/briefs']).flatMap(documentsIn)).map(
  (text, at) => {
    const brief = parseText(text, 'brief.txt');
    // Turn about, so that neither always pays for what the other left behind.
    const second = at % 2 === 1 ? milliseconds(() => nlp(text)) : null;
    const reading = milliseconds(() => read(brief));
    const parse = second ?? milliseconds(() => nlp(text));
    return { reading, parse, ratio: reading / parse };
  },
);
const ratio = median(rows.map((row) => row.ratio));
console.log(`${rows.length} briefs of ${WORDS} words, each read once, engine warm; medians of one run`);
console.log(`first reading       ${median(rows.map((row) => row.reading)).toFixed(1)} ms`);
console.log(`compromise, parse   ${median(rows.map((row) => row.parse)).toFixed(1)} ms`);
console.log(
  `ratio               ${ratio.toFixed(2)} (at most ${MOST}; worst ${Math.max(...rows.map((row) => row.ratio)).toFixed(2)})`,
);
process.exitCode = ratio <= MOST ? 0 : 1;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/README/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}

/** Documents joined to texts of the length wanted, cut between lines; a rest that is too short is left out. */
function briefsOf(documents: readonly string[]): string[] {
  const texts: string[] = [];
  let lines: string[] = [];
  let words = 0;
  for (const line of documents.flatMap((text) => `${text}\n`.split('\n'))) {
    lines.push(line);
    words += line.split(/\s+/).filter(Boolean).length;
    if (words < WORDS) continue;
    texts.push(lines.join('\n'));
    lines = [];
    words = 0;
  }
  return texts;
}
