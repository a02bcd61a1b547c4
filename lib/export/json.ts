import type { ExportFormat } from './export';

/** For programs: the same facts under stable English names, states as their ids. */
export const json = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  render({ title, verdict, reason, groups, debt, date }) {
    const checks = groups.flatMap(({ label, items }) =>
      items.map(({ id, title: name, state, notes, quotes, answer, accepted }) => ({
        id,
        title: name,
        group: label,
        state,
        notes,
        quotes,
        answer: answer === '' ? null : answer,
        accepted: accepted === '' ? null : accepted,
      })),
    );
    return `${JSON.stringify({ format: 'assay-checklist', version: 1, title, verdict, reason, debt, date, checks }, null, 2)}\n`;
  },
} as const satisfies ExportFormat;
