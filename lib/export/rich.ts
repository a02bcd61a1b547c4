import { escapeHtml } from './escape-html';
import type { ExportFormat, ExportItem } from './export';
import { type Marking, marked } from './marked';
import { MARKS } from './marks';

const CHANGES: Marking = {
  same: escapeHtml,
  // The brackets stay where an editor knows no stroke.
  gone: (words) => `<s>[−${escapeHtml(words)}]</s>`,
  new: (words) => `<strong>[+${escapeHtml(words)}]</strong>`,
};

/**
 * HTML for the clipboard: headings, lists, paragraphs and emphasis only, which Docs, Notion, Slack, Confluence and
 * mail all keep. No styles, links or images.
 */
export const rich = {
  id: 'rich',
  mime: 'text/html',
  render({ title, verdict, reason, groups, notes, debtLine, words }) {
    const line = (item: ExportItem) => {
      const below = [
        ...item.notes.map(escapeHtml),
        ...item.quotes.map((quote) => `<em>“${escapeHtml(quote)}”</em>`),
        ...(item.answer === '' ? [] : [`${escapeHtml(words.fromWriter)}: “${escapeHtml(item.answer)}”`]),
        ...(item.accepted === '' ? [] : [`${escapeHtml(words.accepted)}: “${escapeHtml(item.accepted)}”`]),
      ];
      const name = `${MARKS[item.state]} <strong>${escapeHtml(item.title)}</strong> (${escapeHtml(item.stateName)})`;
      return `<li>${name}${below.length === 0 ? '' : listOf(below.map((text) => `<li>${text}</li>`))}</li>`;
    };
    return [
      `<h2>${escapeHtml(verdict)}${title === '' ? '' : `: ${escapeHtml(title)}`}</h2>`,
      `<p>${escapeHtml(reason)}</p>`,
      ...groups.flatMap(({ label, items }) => [`<h3>${escapeHtml(label)}</h3>`, listOf(items.map(line))]),
      ...notes.flatMap(({ label, lines }) => [
        `<h3>${escapeHtml(label)}</h3>`,
        listOf(lines.map((pieces) => `<li>${marked(pieces, CHANGES)}</li>`)),
      ]),
      ...(debtLine === '' ? [] : [`<p>${escapeHtml(debtLine)}</p>`]),
      `<p><small>${escapeHtml(words.madeBy)}</small></p>`,
    ].join('\n');
  },
} as const satisfies ExportFormat;

/** A list in a list keeps its lines together; line breaks in an item make items of their own in some editors. */
function listOf(items: string[]): string {
  return `<ul>${items.join('')}</ul>`;
}
