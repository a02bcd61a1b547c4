import { styleText } from 'node:util';
import type { ChecklistItem } from '../checklist/checklist';
import type { Found, Reading } from '../reading/reading';
import { type Explanation, explain, type PartExplained, type Rule } from '../verdict/explain';
import { type Judged, noteText, wordsOf } from './answer';

const RULES: Record<Rule, string> = {
  language: 'A language Assay does not read is not judged.',
  'no-brief': 'What is no plan for work still to be done is not judged.',
  'core-part': 'A brief whose hypothesis, segment or signal does not stand is a campaign.',
  'open-points': 'The three core parts stand; points of weight are still open.',
  'nothing-open': 'The three core parts stand and no point of weight is open.',
};
const BY: Record<Found['by'], string> = {
  label: 'under a label',
  sentence: 'by the form of the sentence',
  cue: 'by its wording',
  answer: 'in your answer',
};
const PRIMARY: Record<NonNullable<Reading['primaryBecause']>, string> = {
  only: 'it is the only one',
  named: 'the brief calls it so',
  measured: 'the signal counts what it says, and not what the others say',
  clearest: 'it is stated most clearly',
  first: 'it comes first',
};

/** Why a file got its verdict: the rule, the checks that decided, and for every part how it was found. */
export function explainForPeople(judged: Judged, colours: boolean): string {
  const dim = (text: string) => (colours ? styleText('dim', text, { validateStream: false }) : text);
  const why = explain(judged.reading, judged.checklist, judged.verdict);
  const lines = ['', `  Why: ${RULES[why.rule]}`, ...why.decidedBy.map((item) => `    ${checkLine(item)}`)];
  if (why.rule === 'language') return `${lines.join('\n')}\n`;
  lines.push('', `  ${documentLine(why)}`);
  for (const part of why.parts) lines.push('', ...partLines(part, dim));
  if (why.rivals.length > 0 && why.primaryBecause) {
    lines.push(
      '',
      `  ${why.rivals.length + 1} hypotheses; this one is the primary because ${PRIMARY[why.primaryBecause]}. The others:`,
    );
    lines.push(...why.rivals.map(({ quote }) => `    “${short(quote.text)}”`));
  }
  return `${lines.join('\n')}\n`;
}

function documentLine({ document }: Explanation): string {
  const { is, type, confidence, because } = document;
  const what = is ? `Reads like a brief (${type})` : 'Does not read like a brief';
  return `${what}, ${percent(confidence)} sure${spoke(because)}.`;
}

function partLines({ part, found, sure, checks }: PartExplained, dim: (text: string) => string): string[] {
  const name = part.charAt(0).toUpperCase() + part.slice(1);
  if (!found) return [`  ${name}: ${dim('not found')}`, ...checks.map((item) => `    ${checkLine(item)}`)];
  const head = sure
    ? `“${short(found.quote.text)}”`
    : `perhaps “${short(found.quote.text)}” - too unsure to count`;
  return [
    `  ${name}: ${head}`,
    `    ${dim(`found ${BY[found.by]}, ${percent(found.confidence)} sure${spoke(found.because)}`)}`,
    ...checks.map((item) => `    ${checkLine(item)}`),
  ];
}

function checkLine({ check, state, note, values }: ChecklistItem): string {
  return `${state.padEnd(8)}${check}: ${noteText(wordsOf(check), note, values)}`;
}

/** Names of features say what they mean: "respondsMore", "label:signal", "words<20". */
function spoke(because: readonly string[]): string {
  const words = because
    .filter((name) => name !== 'bias')
    .map((name) =>
      name
        .replace(/:/g, ' ')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase(),
    );
  return words.length > 0 ? `; for it spoke: ${words.join(', ')}` : '';
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
