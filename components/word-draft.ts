import type { OwnWord } from '../lib/lexicon/own-words';
import { ownWord, SHOWS } from '../lib/settings/own-words';

/** A word while it is being written: not all of it need make sense yet. */
export interface WordDraft {
  /** Of the line on the screen, for as long as it is there. */
  id: string;
  kind: OwnWord['kind'];
  name: string;
  /** Other names as typed, commas between them. */
  also: string;
  shows: OwnWord['shows'];
}

export function draftOf({ also, ...word }: OwnWord): WordDraft {
  return { ...word, also: also.join(', '), id: crypto.randomUUID() };
}

export function emptyDraft(): WordDraft {
  return draftOf({ kind: 'metric', name: '', also: [], shows: '' });
}

/** The same word as another kind; what it showed means nothing there. */
export function asKind(draft: WordDraft, kind: OwnWord['kind']): WordDraft {
  return draft.kind === kind ? draft : { ...draft, kind, shows: SHOWS[kind][0] };
}

/** The word, if it makes sense. */
export function wordOf({ id: _, also, ...draft }: WordDraft): OwnWord | null {
  const names = also.split(/[,;]/).flatMap((name) => name.trim() || []);
  return ownWord.safeParse({ ...draft, also: names }).data ?? null;
}

/** All that make sense, the first of each name. */
export function wordsOf(drafts: readonly WordDraft[]): OwnWord[] {
  return drafts.flatMap((draft) => wordOf(draft) ?? []).filter((word, at, all) => firstOf(word, all) === at);
}

/** The words with further ones behind them; one of the same name takes the place of the old. */
export function joined(words: readonly OwnWord[], further: readonly OwnWord[]): OwnWord[] {
  const kept = words.filter((word) => firstOf(word, further) < 0);
  return [...kept, ...further];
}

function firstOf({ kind, name }: OwnWord, all: readonly OwnWord[]): number {
  return all.findIndex((word) => word.kind === kind && word.name.toLowerCase() === name.toLowerCase());
}
