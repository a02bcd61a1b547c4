import type { ExportFormat, ExportItem } from './export';
import { type Marking, marked } from './marked';
import { MARKS } from './marks';

const CHANGES: Marking = {
  same: (words) => escapeSlack(words),
  gone: (words) => `~${escapeSlack(words)}~`,
  new: (words) => `*${escapeSlack(words)}*`,
};

/** Slack's own markup: bold by asterisks, quotes by a bracket at the start of the line. */
export const slack = {
  id: 'slack',
  mime: 'text/plain',
  render({ title, verdict, reason, groups, notes, debtLine, words }) {
    const line = (item: ExportItem) =>
      [
        `${MARKS[item.state]} *${escapeSlack(item.title)}* (${escapeSlack(item.stateName)})`,
        ...item.notes.map((note) => `    ${escapeSlack(note)}`),
        ...item.quotes.map((quote) => `> ${escapeSlack(quote)}`),
        ...(item.answer === '' ? [] : [`> ${words.fromWriter}: ${escapeSlack(item.answer)}`]),
        ...(item.accepted === '' ? [] : [`> ${words.accepted}: ${escapeSlack(item.accepted)}`]),
      ].join('\n');
    return `${[
      `*${verdict}${title === '' ? '' : `: ${escapeSlack(title)}`}*\n${escapeSlack(reason)}`,
      ...groups.map(({ label, items }) => `*${label}*\n${items.map(line).join('\n')}`),
      ...notes.map(
        ({ label, lines }) =>
          `*${label}*\n${lines.map((pieces) => `• ${marked(pieces, CHANGES)}`).join('\n')}`,
      ),
      ...(debtLine === '' ? [] : [debtLine]),
      `_${words.madeBy}_`,
    ].join('\n\n')}\n`;
  },
} as const satisfies ExportFormat;

/** Slack knows no escape for its marks, so the ones that would format become their look-alikes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '\u2217',
  '~': '\u223c',
  '`': '\u2019',
  _: '\u2017',
};

/** Text on one line that pings nobody, links nowhere and formats nothing; `snake_case` stays as it is. */
function escapeSlack(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => LOOK_ALIKES[mark] ?? mark)
    .replace(/@(?=(?:channel|here|everyone)\b)/gi, '@ ')
    .replace(/:(?=[a-z0-9_+-]+:)/gi, ': ');
}
