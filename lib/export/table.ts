import type { ExportFormat } from './export';
import { sheetRows } from './sheet-rows';

/** Rows with tabs between the cells: pasted into Sheets or Excel, every cell lands in its own. */
export const table = {
  id: 'table',
  mime: 'text/plain',
  render(input) {
    const lines = sheetRows(input).map((row) => row.map((cell) => cell.replace(/[\t\n]+/g, ' ')).join('\t'));
    return `${lines.join('\n')}\n`;
  },
} as const satisfies ExportFormat;
