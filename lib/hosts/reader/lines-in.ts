import type { Line } from '../../brief/line';
import type { Part } from '../../brief/part';

/** The lines of some parts one under the other, whatever blocks they make up: the text of a cell or a value. */
export function linesIn(parts: readonly Part[]): Line[] {
  return parts.flatMap((part) => {
    const [first, ...rest] = linesOfPart(part).map((line) => ({ ...line, hard: true }));
    if (part.is !== 'field' || !first) return first ? [first, ...rest] : [];
    return [{ ...first, runs: [{ text: `${part.label}: ` }, ...first.runs] }, ...rest];
  });
}

/** The lines of a part, those of a table's cells too. */
export function linesOfPart(part: Part): Line[] {
  return part.is === 'table' ? part.rows.flat().flatMap((cell) => cell.lines) : part.lines;
}
