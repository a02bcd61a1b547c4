import { francAll } from 'franc-min';

/** The languages the lexicon has words for. */
const READ = new Set(['en']);
// Too little text says nothing about its language; franc's own minimum is 10.
const SHORTEST = 60;
// Figures, names and links are the same in every language and only blur the picture.
const NOISE = /https?:\S+|[\w.+-]+@\S+|[\d.,:%€$£/#@_*|-]+/g;
// A brief in English full of brand names may look a little more like another language; far behind it never does.
const NEAR = 0.92;

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
  const ranked = plain.length < SHORTEST ? [] : francAll(plain.slice(0, 3000));
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const best = ranked[0]?.[0] ?? 'und';
  if (best === 'und' || english >= NEAR) return named('en');
  return named(Intl.getCanonicalLocales(best)[0] ?? best);
}

function named(code: string): Language {
  return { code, name: names.of(code) ?? code, supported: READ.has(code) };
}
