import { styleText } from 'node:util';
import type { ChecklistItem } from '../checklist/checklist';
import type { Severity } from '../checks/check';
import { ASK_BELOW } from '../reading/reading';
import { type Judged, noteText, wordsOf } from './answer';
import { reasonOf } from './reason';

type Colour = 'red' | 'yellow' | 'green' | 'gray';

/** Most things said to fix at a time: more is a wall. */
const MOST = 3;
const WEIGHT: Record<Severity, number> = { blocker: 0, major: 1, minor: 2, info: 3 };

/** What a person sees for one file: verdict, reason, core parts with their quotes, what to fix next. */
export function answerForPeople(judged: Judged, colours: boolean): string {
  const paint = (look: Colour | 'bold' | 'dim', text: string) =>
    colours ? styleText(look, text, { validateStream: false }) : text;
  const { colour, words } = headline(judged);
  const lines = [`${judged.file}: ${paint('bold', paint(colour, words))}`, `  ${reasonOf(judged)}`];
  const { hypothesis, segment, signal } = judged.reading;
  const judgedAtAll = judged.verdict.verdict === 'experiment' || judged.verdict.verdict === 'campaign';
  if (judgedAtAll) {
    lines.push('');
    for (const [name, found] of Object.entries({
      Hypothesis: hypothesis,
      Segment: segment,
      Signal: signal,
    })) {
      const words = found && `“${short(found.quote.text)}”`;
      const sure = found !== null && found.confidence >= ASK_BELOW;
      const said = sure ? words : paint('dim', words ? `not found; did you mean ${words}?` : 'not found');
      lines.push(`  ${name.padEnd(12)}${said}`);
    }
    const open = openItems(judged.checklist.items).slice(0, MOST);
    if (open.length > 0)
      lines.push('', '  Next', ...open.map((item, at) => `  ${at + 1}. ${nextStep(item)}`));
  }
  for (const gap of judged.brief.gaps) {
    if (gap.what === 'too-long') lines.push('', '  Only the first 200,000 characters were read.');
  }
  return `${lines.join('\n')}\n`;
}

function headline({ verdict }: Judged): { colour: Colour; words: string } {
  if (verdict.verdict === 'campaign') return { colour: 'red', words: 'just a campaign' };
  if (verdict.verdict === 'not-a-brief') return { colour: 'gray', words: 'not a brief' };
  if (verdict.verdict === 'unsupported') return { colour: 'gray', words: 'cannot be read' };
  return verdict.readiness === 'ready'
    ? { colour: 'green', words: 'an experiment, ready' }
    : { colour: 'yellow', words: 'an experiment, not ready yet' };
}

/** What does not pass, what matters most first, else in the order of the checklist. */
function openItems(items: readonly ChecklistItem[]): ChecklistItem[] {
  return items
    .filter((item) => item.state === 'fail' || item.state === 'unknown')
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}

function nextStep(item: ChecklistItem): string {
  const words = wordsOf(item.check);
  const note = noteText(words, item.note, item.values);
  return item.state === 'fail' ? `${note} ${words?.ask ?? ''}`.trim() : (words?.ask ?? note);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
