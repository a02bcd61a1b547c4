import type { Brief } from './brief';

/** Longest text of a brief that is read, in characters; the rest is left out and said so. */
export const LONGEST_TEXT = 200_000;

/** The part of a source that is worth parsing: pictures written into it are taken out, what is far too long is cut at a line's end. */
export function cutSource(source: string): { text: string; left: number } {
  const light = source.includes(';base64,')
    ? source.replace(/data:[\w.+/-]{1,80};base64,[\w+/=]+/g, '')
    : source;
  if (light.length <= LONGEST_TEXT) return { text: light, left: 0 };
  const end = light.lastIndexOf('\n', LONGEST_TEXT);
  const text = light.slice(0, end > LONGEST_TEXT / 2 ? end : LONGEST_TEXT);
  return { text, left: light.length - text.length };
}

/** A brief without the blocks beyond the longest text, and with the gap they leave. `left` characters are missing already. */
export function cutBrief(brief: Brief, left = 0): Brief {
  let room = LONGEST_TEXT;
  let missing = left;
  const blocks = brief.blocks.filter((block) => {
    room -= block.text.length;
    if (room < 0) missing += block.text.length;
    return room >= 0;
  });
  if (missing === 0) return brief;
  return { ...brief, blocks, gaps: [...brief.gaps, { what: 'too-long', count: missing }] };
}
