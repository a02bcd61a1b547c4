import { readFileSync } from 'node:fs';
import { kindSigns } from '../lib/lexicon/documents/kind-signs';
import { outline } from '../lib/reading/outline';
import { isForTuning, labelled } from './corpus';
import { parseByName } from './parse-by-name';

for (const { gold, path } of labelled('/work/shared/corpus')) {
  if (!isForTuning(gold.id) || (gold.lang ?? 'en') !== 'en') continue;
  const brief = parseByName(path, readFileSync(path, 'utf8'));
  const signs = Object.entries(
    kindSigns(
      brief.title,
      outline(brief)
        .filter((l) => !l.block.aside)
        .map((l) => l.text),
    ),
  )
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4);
  console.log(
    gold.verdict === 'not-a-brief' ? 'NOT' : '   ',
    gold.id,
    gold.file.slice(0, 30).padEnd(30),
    signs.map(([k, n]) => `${k}:${n}`).join(' '),
  );
}
