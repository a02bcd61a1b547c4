import '../../lib/messages/jitless';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { SpokenIn } from '../../components/spoken';
import { checkWords } from '../../lib/words/check-words';
import { german } from '../../lib/words/german';
import { spokenWith } from '../../lib/words/spoken';
import { wordsIn } from '../../lib/words/words';
import { mirrored } from './mirrored';
import { SettingsStory } from './settings-story';
import { stories } from './stories';
import { PAGES } from './story-names';
import { StoryPanel } from './story-panel';
import { WelcomeStory } from './welcome-story';

/** Pages other than the panel. */
const pages: Record<(typeof PAGES)[number], ReactNode> = {
  settings: <SettingsStory trouble={null} />,
  'settings-broken': <SettingsStory trouble="cannot-open" />,
  welcome: <WelcomeStory family="chromium" />,
  'welcome-firefox': <WelcomeStory family="firefox" />,
};

const english = spokenWith(wordsIn('en'), checkWords);
const element = document.getElementById('root');
const root = element && createRoot(element);

/** Draws the story the address names, as if the page had just been opened. */
function draw(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const name = wanted.get('story') ?? '';
  const page = PAGES.find((known) => known === name);
  const story = stories[name]?.();
  /** `de`, or `he` for a language that does not exist, from right to left. */
  const language = wanted.get('language') ?? 'en';
  const spoken = language === 'de' ? german : language === 'he' ? mirrored(english) : english;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr';
  root?.render(
    <SpokenIn key={location.hash} value={spoken}>
      <I18nProvider locale={language}>
        {page ? pages[page] : story ? <StoryPanel story={story} /> : <Index />}
      </I18nProvider>
    </SpokenIn>,
  );
}

draw();
window.addEventListener('hashchange', draw);

function Index() {
  return (
    <main>
      <h1>Stories</h1>
      <ul>
        {[...Object.keys(stories), ...PAGES].map((id) => (
          <li key={id}>
            <a href={`#story=${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
