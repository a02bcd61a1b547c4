import { escapeMarkdown } from './escape-markdown';
import type { ExportFormat, ExportItem } from './export';
import { type Marking, marked } from './marked';

const CHANGES: Marking = {
  same: escapeMarkdown,
  gone: (words) => `~~${escapeMarkdown(words)}~~`,
  new: (words) => `**${escapeMarkdown(words)}**`,
};

/** Markdown with a task list: what passes or was accepted is ticked. */
export const markdown = {
  id: 'markdown',
  mime: 'text/markdown',
  render({ title, verdict, reason, groups, notes, debtLine, words }) {
    const line = (item: ExportItem) => {
      const done = item.state === 'pass' || item.state === 'accepted';
      return [
        `- [${done ? 'x' : ' '}] **${escapeMarkdown(item.title)}** (${escapeMarkdown(item.stateName)})`,
        ...item.notes.map((note) => `  - ${escapeMarkdown(note)}`),
        ...item.quotes.map((quote) => `  - “${escapeMarkdown(quote)}”`),
        ...(item.answer === '' ? [] : [`  - ${words.fromWriter}: “${escapeMarkdown(item.answer)}”`]),
        ...(item.accepted === '' ? [] : [`  - ${words.accepted}: “${escapeMarkdown(item.accepted)}”`]),
      ].join('\n');
    };
    const parts = [
      `## ${verdict}${title === '' ? '' : `: ${escapeMarkdown(title)}`}`,
      escapeMarkdown(reason),
      ...groups.map(({ label, items }) => `### ${label}\n\n${items.map(line).join('\n')}`),
      ...notes.map(
        ({ label, lines }) =>
          `### ${label}\n\n${lines.map((pieces) => `- ${marked(pieces, CHANGES)}`).join('\n')}`,
      ),
      ...(debtLine === '' ? [] : [debtLine]),
      words.madeBy,
    ];
    return `${parts.join('\n\n')}\n`;
  },
} as const satisfies ExportFormat;
