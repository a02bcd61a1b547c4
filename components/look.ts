/** How our pages look on this machine; kept apart from the settings that judge, and read before the first picture. */
export interface Look {
  theme: 'auto' | 'light' | 'dark';
  /** A language Assay speaks, or the browser's own. */
  language: 'auto' | 'en' | 'de';
}

const THEMES = ['auto', 'light', 'dark'] as const;
const LANGUAGES = ['auto', 'en', 'de'] as const;
const KEY = 'look';

/** The look that was chosen, or the system's where nothing sensible was. */
export function chosenLook(kept: Pick<Storage, 'getItem'>): Look {
  const [theme, language] = (kept.getItem(KEY) ?? '').split(' ');
  return {
    theme: THEMES.find((known) => known === theme) ?? 'auto',
    language: LANGUAGES.find((known) => known === language) ?? 'auto',
  };
}

export function chooseLook(look: Look, kept: Pick<Storage, 'setItem'>): void {
  kept.setItem(KEY, `${look.theme} ${look.language}`);
}

/** Puts the theme on a page. */
export function wearLook({ theme }: Look, page: HTMLElement): void {
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
}
