import type { Score, SlotCounts } from './score-answers';

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const given = ({ given, invented }: SlotCounts) => given + invented;
const wanted = ({ given, missed }: SlotCounts) => given + missed;
/** A hit with the wrong quote is both a miss and an invention. */
export const quotedF1 = (counts: SlotCounts): number =>
  ratio(2 * counts.rightQuote, given(counts) + wanted(counts));

/** Mean F1 of hypothesis, segment and signal, a hit counting only with the right quote; null where none is labelled. */
export function coreF1({ slots }: Score): number | null {
  const core = ['hypothesis', 'segment', 'signal'].flatMap((slot) => slots.get(slot) ?? []);
  return core.length === 0 ? null : core.reduce((sum, one) => sum + quotedF1(one), 0) / core.length;
}

/** The figures of one set of documents as lines of text. */
export function scoreTable(score: Score): string[] {
  const { documents, flags, kinds } = score;
  const f1 = coreF1(score);
  return [
    `verdict right ${percent(ratio(score.verdictsRight, documents))}, defensible ${percent(ratio(score.defensible, documents))}, core F1 ${f1 === null ? '-' : percent(f1)}, decoys taken ${score.decoysTaken} in ${documents} documents`,
    ...verdictTable(score.verdicts),
    ...slotTable(score.slots),
    [...flags]
      .map(
        ([flag, [right, judged]]) =>
          `${flag} ${judged === 0 ? '-' : `${percent(right / judged)} of ${judged}`}`,
      )
      .join(', '),
    ...(kinds.wanted === 0
      ? []
      : [
          `kind of hypothesis right ${percent(ratio(kinds.right, kinds.wanted))} of ${kinds.wanted}, ${percent(ratio(kinds.right, kinds.given))} of the ${kinds.given} where one is given`,
        ]),
  ];
}

const ORDER = ['experiment', 'campaign', 'not-a-brief', 'unsupported'];

function verdictTable(verdicts: ReadonlyMap<string, number>): string[] {
  const count = (gold: string, answered: string) => verdicts.get(`${gold}>${answered}`) ?? 0;
  const columns = ORDER.filter((answered) => ORDER.some((gold) => count(gold, answered) > 0));
  const rows = ORDER.filter((gold) => ORDER.some((answered) => count(gold, answered) > 0));
  return table([
    ['labelled \\ answered', ...columns],
    ...rows.map((gold) => [gold, ...columns.map((answered) => String(count(gold, answered)))]),
  ]);
}

function slotTable(slots: ReadonlyMap<string, SlotCounts>): string[] {
  if (slots.size === 0) return [];
  return table([
    ['part', 'labelled', 'answered', 'precision', 'recall', 'F1', 'F1 with the right quote'],
    ...[...slots].map(([slot, counts]) => [
      slot,
      String(wanted(counts)),
      String(given(counts)),
      percent(ratio(counts.given, given(counts))),
      percent(ratio(counts.given, wanted(counts))),
      percent(ratio(2 * counts.given, given(counts) + wanted(counts))),
      percent(quotedF1(counts)),
    ]),
  ]);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

/** Rows as aligned lines; the first column to the left, figures to the right. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
