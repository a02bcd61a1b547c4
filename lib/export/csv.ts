import type { ExportFormat } from './export';
import { sheetRows } from './sheet-rows';

/** Comma-separated values as RFC 4180 has them: every cell quoted, lines ended by CR LF, marked as UTF-8 for Excel. */
export const csv = {
  id: 'csv',
  mime: 'text/csv',
  extension: 'csv',
  render(input) {
    const lines = sheetRows(input).map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','));
    return `\uFEFF${lines.join('\r\n')}\r\n`;
  },
} as const satisfies ExportFormat;
