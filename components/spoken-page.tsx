import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { checkWords } from '../lib/words/check-words';
import { type Spoken, spokenWith } from '../lib/words/spoken';
import { wordsIn } from '../lib/words/words';
import { chosenLook, type Look, wearLook } from './look';
import { SpokenIn } from './spoken';

const english = spokenWith(wordsIn('en'), checkWords);

/** A page of ours in the look and language that were chosen; follows a change made on another of our pages. */
export function SpokenPage({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<Spoken | null>(() =>
    isGerman(chosenLook(localStorage)) ? null : english,
  );
  useEffect(() => {
    let current = true;
    async function follow() {
      const look = chosenLook(localStorage);
      wearLook(look, document.documentElement);
      const next = isGerman(look) ? (await import('../lib/words/german')).german : english;
      if (!current) return;
      document.documentElement.lang = next.language;
      setSpoken(next);
    }
    const again = () => void follow();
    again();
    // Heard by every page but the one that made the change; that one says so itself.
    window.addEventListener('storage', again);
    window.addEventListener('look-chosen', again);
    return () => {
      current = false;
      window.removeEventListener('storage', again);
      window.removeEventListener('look-chosen', again);
    };
  }, []);
  return (
    spoken && (
      <SpokenIn value={spoken}>
        <I18nProvider locale={localeOf(spoken.language)}>{children}</I18nProvider>
      </SpokenIn>
    )
  );
}

function isGerman({ language }: Look): boolean {
  return language === 'de' || (language === 'auto' && /^de\b/i.test(navigator.language));
}

/** How widgets write numbers: as the browser does where it speaks the same language (`de-AT`). */
function localeOf(language: string): string {
  return navigator.language.startsWith(language) ? navigator.language : language;
}
