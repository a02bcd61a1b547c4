import { framedEditor } from '../reader/within';
import { draw } from './mark';
import { findWords } from './words-on-page';

/** The parts that decide the verdict, each with its words in the page; a part without words has no mark. */
export type PartWords = Partial<Record<keyof typeof COLOURS, string>>;

/** The colour of each part. */
export const COLOURS = {
  hypothesis: 'rgba(47,111,235,.16)',
  segment: 'rgba(26,127,55,.16)',
  signal: 'rgba(191,135,0,.2)',
};
const nameOf = (part: string) => `assay-${part}`;

/** A wash of colour that leaves the text as it is, on light and dark pages; on screens only, never on paper. */
export const PARTS_CSS = `@media screen{${Object.entries(COLOURS)
  .map(([part, colour]) => `::highlight(${nameOf(part)}){background-color:${colour}}`)
  .join('')}}`;

/** Marks the parts where their words stand now, in place of the marks before; nothing in the page is changed. */
export function markParts(document: Document, words: PartWords): void {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => framedEditor(frame)?.ownerDocument);
  for (const { defaultView } of [document, ...frames.filter((frame) => frame !== undefined)])
    for (const part of Object.keys(COLOURS)) defaultView?.CSS.highlights?.delete(nameOf(part));
  for (const [part, text] of Object.entries(words)) {
    const place = findWords(document.body, text);
    if (place?.kind === 'range') draw(nameOf(part), place.range);
  }
}
