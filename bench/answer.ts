import { readFileSync } from 'node:fs';
import { assess } from '../lib/checklist/assess';
import { read } from '../lib/reading/read';
import { parseByName } from './parse-by-name';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-01-01' };
for (const file of process.argv.slice(2)) {
  const reading = read(parseByName(file, readFileSync(file, 'utf8')));
  const { checklist, verdict } = assess(reading, [], context);
  const part = (found: { quote: { text: string }; confidence: number; because: string[] } | null) =>
    found && { quote: found.quote.text, confidence: found.confidence, because: found.because };
  const { hypothesis, segment, signal } = reading;
  console.log(
    JSON.stringify({
      file,
      lang: reading.language.code,
      isBrief: reading.brief.is,
      verdict: verdict.verdict,
      because: reading.brief.because,
      hypothesis: hypothesis && {
        ...part(hypothesis),
        falsifiable: hypothesis.falsifiable,
        type: hypothesis.type,
      },
      segment: segment && { ...part(segment), specific: segment.specific },
      signal: signal && {
        ...part(signal),
        metric: signal.metric,
        threshold: signal.threshold,
        vanity: signal.vanity === 'core',
      },
      execution: part(reading.execution),
      distribution: part(reading.distribution),
      window: part(reading.window),
      owner: part(reading.owner),
      threshold: reading.threshold?.quote.text,
      checks: checklist.items.map(({ check, state, note }) => ({ id: check, state, note })),
    }),
  );
}
