import { readFileSync, writeFileSync } from 'node:fs';
import { rank } from '../lib/reading/choose';
import { documentFeatures } from '../lib/reading/document';
import {
  candidatesOf,
  chosen,
  type RankedPart,
  statements,
  type WeightTable,
} from '../lib/reading/find-parts';
import { outline } from '../lib/reading/outline';
import { type Case, fitConditionalLogit } from './conditional-logit';
import { isForTuning, labelled, samePassage } from './corpus';
import { parseByName } from './parse-by-name';

/** Fits lib/reading/weights.json on the tuning half of the corpora. Usage: fit-weights CORPUS_ROOT OUT */
const [root = '../shared/corpus', out = 'lib/reading/weights.json'] = process.argv.slice(2);
const PARTS: RankedPart[] = [
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
];
const RIDGE: Record<RankedPart | 'document', number> = {
  hypothesis: 1,
  segment: 1,
  signal: 1,
  execution: 1.5,
  distribution: 1.5,
  window: 1,
  owner: 1,
  document: 1,
};
const SEEN_AT_LEAST = 3;

const documents = [];
for (const one of labelled(root)) {
  if (!isForTuning(one.gold.id) || (one.gold.lang ?? 'en') !== 'en') continue;
  const brief = parseByName(one.path, readFileSync(one.path, 'utf8'));
  const lines = outline(brief);
  documents.push({ ...one, brief, lines, stated: statements(lines) });
}
console.error(`${documents.length} documents to tune on`);

const weights: Partial<Record<RankedPart | 'document', Record<string, number>>> = {};
const isBrief = documents.map(({ brief, lines, gold }) => ({
  candidates: [documentFeatures(brief, lines)],
  right: new Set(gold.verdict === 'not-a-brief' ? [] : [0]),
}));
weights.document = fitted(isBrief, RIDGE.document);
for (const part of PARTS) {
  const cases: Case[] = [];
  for (const { gold, brief, stated } of documents) {
    if (gold.verdict === 'not-a-brief') continue;
    const claim =
      weights.hypothesis && part !== 'hypothesis'
        ? (chosen(rank(candidatesOf('hypothesis', stated, brief.blocks.length, null), weights.hypothesis))
            ?.candidate ?? null)
        : null;
    const candidates = candidatesOf(part, stated, brief.blocks.length, claim);
    const quote = (gold[part] as { quote: string } | null | undefined)?.quote;
    if (quote === undefined && !(part in gold)) continue;
    const wanted = quote === undefined ? [] : [quote, ...(gold.alts?.[part] ?? [])];
    const right = new Set(
      candidates.flatMap(({ candidate }, i) =>
        wanted.some((one) => samePassage(candidate.text, one)) ? [i] : [],
      ),
    );
    if (wanted.length > 0 && right.size === 0)
      console.error(`no candidate for ${part} of ${gold.id}: «${quote?.slice(0, 90)}»`);
    else cases.push({ candidates: candidates.map(({ features }) => features), right });
  }
  weights[part] = fitted(cases, RIDGE[part]);
}
writeFileSync(out, `${JSON.stringify(weights satisfies Partial<WeightTable>, null, 2)}\n`);

function fitted(cases: Case[], ridge: number): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { candidates } of cases)
    for (const name of new Set(candidates.flatMap(Object.keys))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = cases.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      Object.fromEntries(Object.entries(features).filter(([name]) => (seen.get(name) ?? 0) >= SEEN_AT_LEAST)),
    ),
  }));
  const rounded = Object.entries(fitConditionalLogit(kept, ridge)).map(
    ([name, value]) => [name, Math.round(value * 100) / 100] as const,
  );
  return Object.fromEntries(
    rounded.filter(([, value]) => Math.abs(value) >= 0.05).sort((a, b) => b[1] - a[1]),
  );
}
