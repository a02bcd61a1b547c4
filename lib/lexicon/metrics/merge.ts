import type { Form } from './form';
import type { Metric } from './metric';

/** Words `first` to `last` that name a measure. */
export interface Span {
  row: Metric | null;
  kind: Metric['unit'];
  first: number;
  last: number;
  /** The words are one of the row's names, no more. */
  exact: boolean;
}

interface Named {
  row: Metric;
  at: number;
  count: number;
}

/**
 * Rows and invented measures (longest first) in one list without overlap. A row that closes a longer invented name
 * ("newsletter sign-up rate", "number of demo requests") keeps its row and takes the longer words; a row inside
 * ("share of downloads that lead to a call") gives way.
 */
export function merge(length: number, named: readonly Named[], forms: readonly Form[]): Span[] {
  const holder: (Span | undefined)[] = new Array(length);
  const put = (span: Span): void => {
    for (let at = span.first; at <= span.last; at++) holder[at] = span;
  };
  for (const { row, at, count } of named)
    put({ row, kind: row.unit, first: at, last: at + count - 1, exact: true });
  for (const form of forms) {
    const within = [...new Set(holder.slice(form.first, form.last + 1))].filter((span) => span !== undefined);
    if (within.some((span) => span.row === null || span.first < form.first || covers(span, form))) continue;
    const row = rowOf(form, within);
    for (const span of within) holder.fill(undefined, span.first, span.last + 1);
    put({ row, kind: row?.unit ?? form.kind, first: form.first, last: form.last, exact: false });
  }
  return [...new Set(holder)].filter((span) => span !== undefined);
}

function covers(span: Span, form: Form): boolean {
  return span.first <= form.first && span.last >= form.last;
}

/** The row a longer form keeps: one that closes it under the same kind, or one that opens it and is no bare count. */
function rowOf(form: Form, within: readonly Span[]): Metric | null {
  const closing = within.find(({ last }) => last === form.last);
  if (closing !== undefined && (closing.kind === form.kind || form.kind === 'count')) return closing.row;
  const opening = within.find(({ first }) => first === form.first);
  const kept = opening?.row ?? null;
  return kept !== null && (kept.unit !== 'count' || kept.vanity === 'core') ? kept : null;
}
