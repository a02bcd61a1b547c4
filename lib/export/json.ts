import type { ExportFormat, ExportNote } from './export';

/** For programs: the same facts under stable English names, states as their ids. */
export const json = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  render({ title, verdict, reason, groups, notes, lock, result, debt, date }) {
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
    return `${JSON.stringify({ format: 'assay-checklist', version: 1, title, verdict, reason, debt, date, lock: lock || null, result: result || null, notes: notes.map(inWords), checks }, null, 2)}\n`;
  },
} as const satisfies ExportFormat;

/** Each line in pieces, so that a program need not guess what was taken out and what put in. */
function inWords({ label, lines }: ExportNote) {
  return { label, lines: lines.map((pieces) => pieces.map(({ how, text }) => ({ how, text }))) };
}
