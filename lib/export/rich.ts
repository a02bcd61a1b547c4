import { escapeHtml } from './escape-html';
import type { ExportFormat, ExportItem } from './export';
import { type Marking, marked } from './marked';
import { MARKS } from './marks';

const CHANGES: Marking = {
  same: escapeHtml,
  gone: (words) => `<s>${escapeHtml(words)}</s>`,
  new: (words) => `<strong>${escapeHtml(words)}</strong>`,
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
      const parts = [
        `${MARKS[item.state]} <strong>${escapeHtml(item.title)}</strong> (${escapeHtml(item.stateName)})`,
        ...item.notes.map(escapeHtml),
        ...item.quotes.map((quote) => `<em>“${escapeHtml(quote)}”</em>`),
        ...(item.answer === '' ? [] : [`${escapeHtml(words.fromWriter)}: “${escapeHtml(item.answer)}”`]),
        ...(item.accepted === '' ? [] : [`${escapeHtml(words.accepted)}: “${escapeHtml(item.accepted)}”`]),
      ];
      return `<li>${parts.join('<br>')}</li>`;
    };
    return [
      `<h2>${escapeHtml(verdict)}${title === '' ? '' : `: ${escapeHtml(title)}`}</h2>`,
      `<p>${escapeHtml(reason)}</p>`,
      ...groups.flatMap(({ label, items }) => [
        `<h3>${escapeHtml(label)}</h3>`,
        `<ul>${items.map(line).join('')}</ul>`,
      ]),
      ...notes.flatMap(({ label, lines }) => [
        `<h3>${escapeHtml(label)}</h3>`,
        `<ul>${lines.map((pieces) => `<li>${marked(pieces, CHANGES)}</li>`).join('')}</ul>`,
      ]),
      ...(debtLine === '' ? [] : [`<p>${escapeHtml(debtLine)}</p>`]),
      `<p><small>${escapeHtml(words.madeBy)}</small></p>`,
    ].join('\n');
  },
} as const satisfies ExportFormat;
