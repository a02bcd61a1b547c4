import { LABEL } from '../evidence/words-on-page';
import { askForText } from './ask-bridge';
import { drawnRuns } from './drawn-runs';
import { type Box, drawnWords } from './drawn-words';
import { comparable } from './hints';

/** Each look halves what is left of the document: enough for a thousand pages. */
const LOOKS = 14;
/** Milliseconds the editor gets to paint where it was scrolled to. */
const PAINTS = 120;

/**
 * Scrolls the sheet to words without moving the writer's caret; false where they cannot be found painted, and then the
 * sheet stands where it stood. Only what is near the viewport is painted, so it is looked for as in a dictionary.
 */
export async function scrollToWords(document: Document, sheet: Element, words: string): Promise<boolean> {
  if (isShown(sheet, drawnWords(document, words))) return true;
  const text = comparable((await askForText(document)) ?? '');
  const at = placeIn(text, words);
  const stood = sheet.scrollTop;
  let [low, high] = [0, Math.max(0, sheet.scrollHeight - sheet.clientHeight)];
  let next = Math.min(high, (at / Math.max(1, text.length)) * sheet.scrollHeight);
  for (let look = 0; look < LOOKS; look += 1) {
    const [first] = drawnWords(document, words);
    if (first) {
      const { top, height } = sheet.getBoundingClientRect();
      sheet.scrollTop += first.top - top - height / 3;
      await painted();
      return drawnWords(document, words).length > 0;
    }
    if (at < 0) break;
    const shown = look === 0 ? 0 : whereIs(document, text, at);
    if (shown < 0) high = sheet.scrollTop;
    if (shown > 0) low = sheet.scrollTop;
    if (look > 0) next = (low + high) / 2;
    if (look > 0 && (shown === 0 || high - low < 1)) break;
    sheet.scrollTop = next;
    await painted();
  }
  sheet.scrollTop = stood;
  return false;
}

const painted = () => new Promise((resolve) => setTimeout(resolve, PAINTS));

function isShown(sheet: Element, [first, ...more]: readonly Box[]): boolean {
  const { top, bottom } = sheet.getBoundingClientRect();
  const last = more.at(-1) ?? first;
  return first !== undefined && last !== undefined && first.top >= top && last.top + last.height <= bottom;
}

/** Where words stand in the whole text, without their label where they do not stand with it; -1: not at all. */
function placeIn(text: string, words: string): number {
  const at = text.indexOf(comparable(words));
  return at >= 0 ? at : text.indexOf(comparable(words.replace(LABEL, '')));
}

/** Is the place before (-1) or behind (1) what is painted now? 0: neither, or what is painted stands there twice. */
function whereIs(document: Document, text: string, at: number): -1 | 0 | 1 {
  const places = drawnRuns(document).flatMap((runs) => {
    const shown = comparable(runs.map((run) => run.text).join(''));
    const place = shown.length > 3 ? text.indexOf(shown) : -1;
    return place >= 0 && text.indexOf(shown, place + 1) < 0 ? [place] : [];
  });
  if (places.length === 0) return 0;
  if (at < Math.min(...places)) return -1;
  return at > Math.max(...places) ? 1 : 0;
}
