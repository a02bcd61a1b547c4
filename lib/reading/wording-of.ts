import { type FoundWording, findWording } from '../lexicon/wording/find-wording';
import type { Line } from './outline';

const known = new WeakMap<Line, FoundWording[]>();

/** Wording that checks and parts ask about, found once per line. */
export function wordingOf(line: Line): FoundWording[] {
  const found = known.get(line) ?? findWording(line.text);
  known.set(line, found);
  return found;
}
