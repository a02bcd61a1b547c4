import type { Quote } from '../brief/brief';
import type { Span } from '../text/sentences';
import type { Line } from './outline';

/** Words of a line as a quote, white space and commas off both ends. */
export function cut(line: Line, { start: from, end: to }: Span): Quote {
  const raw = line.text.slice(from, to);
  const text = raw.replace(/^[\s,;]+|[\s,;]+$/g, '');
  // A label Assay does not know stands in the line's words, but not in those of its block.
  const label = line.text.length - (line.end - line.start);
  const start = Math.max(line.start, line.start + from + raw.indexOf(text) - Math.max(0, label));
  return { text, block: line.block.id, start, end: Math.min(line.end, start + text.length) };
}
