import type { ExportFormat, ExportItem } from './export';
import { type Marking, marked } from './marked';
import { MARKS } from './marks';

const CHANGES: Marking = {
  same: (words) => words,
  gone: (words) => `[−${words}]`,
  new: (words) => `[+${words}]`,
};

/** Plain text for places without any markup; long texts stay on their own lines. */
export const text = {
  id: 'text',
  mime: 'text/plain',
  render({ title, verdict, reason, groups, notes, debtLine, words }) {
    const line = (item: ExportItem) =>
      [
        `${MARKS[item.state]} ${item.title} (${item.stateName})`,
        ...item.notes,
        ...item.quotes.map((quote) => `“${quote}”`),
        ...(item.answer === '' ? [] : [`${words.fromWriter}: “${item.answer}”`]),
        ...(item.accepted === '' ? [] : [`${words.accepted}: “${item.accepted}”`]),
      ]
        .map((part, at) => (at === 0 ? part : `  ${part.replace(/\n/g, '\n  ')}`))
        .join('\n');
    return `${[
      title === '' ? verdict : `${verdict}: ${title.replace(/\n/g, ' ')}`,
      reason,
      ...groups.map(({ label, items }) => `${label.toUpperCase()}\n${items.map(line).join('\n')}`),
      ...notes.map(
        ({ label, lines }) =>
          `${label.toUpperCase()}\n${lines.map((pieces) => `- ${marked(pieces, CHANGES).replace(/\n/g, ' ')}`).join('\n')}`,
      ),
      ...(debtLine === '' ? [] : [debtLine]),
      words.madeBy,
    ].join('\n\n')}\n`;
  },
} as const satisfies ExportFormat;
