import { createContext, useContext } from 'react';
import { type Spoken, spokenWith } from '../lib/words/spoken';
import { wordsIn } from '../lib/words/words';

/** The words of the writer's language, for everything inside `<SpokenIn value={...}>`. */
export const SpokenIn = createContext<Spoken>(spokenWith(wordsIn('en'), new Map()));

export function useSpoken(): Spoken {
  return useContext(SpokenIn);
}
