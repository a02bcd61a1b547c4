import { audience } from './cues/audience';
import { type Features, fire } from './cues/cue';
import type { Line } from './outline';
import type { Segment } from './reading';

/** Whether someone could build a list or filter from a line, and which dimensions it names. */
export function specificity(line: Line): Pick<Segment, 'specific' | 'dimensions' | 'size'> {
  const f: Features = fire(audience, line.text, {});
  const filters =
    (f.who ?? 0) +
    2 * (f.bounded ?? 0) +
    (f.listed ?? 0) +
    (f.condition ?? 0) +
    (f.place ?? 0) +
    (f.counted ?? 0);
  return { specific: f.vague ? filters >= 3 : filters >= 1, dimensions: [], size: sizeOf(line.text) };
}

const SIZE =
  /(?:\bn\s?[=≈~]\s?|\b)(\d{1,3}(?:[,. ]\d{3})+|\d+)\s?(k)?\b(?=[^.]{0,30}\b(?:people|contacts?|accounts?|households?|addresses|members?|subscribers?|users?|customers?|names?|companies|visitors?)\b)/i;

function sizeOf(text: string): number | null {
  const match = SIZE.exec(text);
  if (!match?.[1]) return null;
  const count = Number(match[1].replace(/[,. ]/g, ''));
  return match[2] ? count * 1000 : count;
}
