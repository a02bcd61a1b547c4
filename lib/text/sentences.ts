/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

// Own rule instead of Intl.Segmenter: that one never splits before a small letter, and half the people who
// write briefs in chats and notes start no sentence with a capital.
const STOP = /[.!?…]+["'”’)\]*_]*(?=\s)/g;

// Words whose full stop does not end a sentence, and a number that opens a line.
const NO_STOP =
  /(?:^|[\s(["'“‘/])(?:e\.g|i\.e|vs|approx|ca|etc|incl|excl|resp|no|nos|nr|fig|est|dept|max|avg|mr|mrs|ms|dr|prof|st|jan|feb|mar|apr|aug|sept?|oct|nov|dec|tues?|thurs?|thu|fri|inc|ltd|co|corp|u\.s|u\.k|a\.m|p\.m|w\.r\.t|\p{L})\.$/iu;
const LINE_NUMBER = /^\s*\(?(?:\d{1,3}|[a-z])\.$/i;

/**
 * Sentences of one block of text as offsets, white space trimmed off both ends.
 * Line breaks always end a sentence; common abbreviations never do. Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lineEnd = start + line.length;
    let open = start;
    for (const stop of line.matchAll(STOP)) {
      const end = lineEnd - line.length + stop.index + stop[0].length;
      // The last characters are enough to see an abbreviation, and keep this linear.
      const tail = text.slice(Math.max(open, end - 14), end);
      if (stop[0] === '.' && (NO_STOP.test(tail) || LINE_NUMBER.test(text.slice(open, end)))) continue;
      push(spans, text, open, end);
      open = end;
    }
    push(spans, text, open, lineEnd);
    start = lineEnd + 1;
  }
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
