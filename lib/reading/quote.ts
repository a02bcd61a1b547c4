import type { Quote } from '../brief/brief';
import type { Line } from './outline';

/** A line as evidence. */
export function quoteOf({ text, block, start, end }: Line): Quote {
  return { text, block: block.id, start, end };
}
