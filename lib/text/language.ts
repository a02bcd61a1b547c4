import { francAll } from 'franc-min';

/** The languages the lexicon has words for. */
const READ = new Set(['en']);
// Too little text says nothing about its language; franc's own minimum is 10.
const SHORTEST = 60;
// Figures, names and links are the same in every language and only blur the picture.
const NOISE = /https?:\S+|[\w.+-]+@\S+|[\d.,:%€$£/#@_*|-]+/g;
// A brief in English full of brand names may look a little more like another language; far behind it never does.
const NEAR = 0.92;
// The commonest words that are English and nothing else. Where every eighth word is one of them, there is no need to
// weigh letters: a text in another language has one in forty, however many English terms it uses.
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|for|with|that|this|will|they|their|our|is|are|who|from|by|not|more|than|which|have|you|your|we|it)(?!\p{L})/giu;
const ENOUGH = 1 / 8;
// And a longer text with hardly one of them is not English, however close its letters come to it.
const HARDLY = 1 / 50;
const LONGER = 60;

export interface Language {
  /** ISO 639-1 where there is one, e.g. `en`. */
  code: string;
  /** English name, e.g. `German`. */
  name: string;
  supported: boolean;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language most of a text is written in; short or undecided text counts as English. */
export function languageOf(text: string): Language {
  const plain = text.slice(0, 6000).replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  const words = plain.split(' ').length;
  const share = (plain.match(ENGLISH)?.length ?? 0) / words;
  if (plain.length < SHORTEST || share > ENOUGH) return named('en');
  const ranked = francAll(plain.slice(0, 3000));
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const best = ranked[0]?.[0] ?? 'und';
  const doubtful = words < LONGER || share > HARDLY;
  if (best === 'und' || (english >= NEAR && doubtful)) return named('en');
  return named(Intl.getCanonicalLocales(best)[0] ?? best);
}

function named(code: string): Language {
  return { code, name: names.of(code) ?? code, supported: READ.has(code) };
}
