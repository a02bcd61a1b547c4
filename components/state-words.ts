import { languageName } from '../lib/words/language-name';
import type { Spoken } from '../lib/words/spoken';
import { knownKey } from '../lib/words/words';
import type { PanelView } from './panel-view';

type Wordless = Exclude<PanelView, { kind: 'brief' | 'opening' }>;

/** Title and explanation of a page without a brief. */
export function stateWords(view: Wordless, { say, language }: Spoken): { title: string; body: string } {
  switch (view.kind) {
    case 'trouble':
      return { title: say('trouble.title'), body: say(`error.${view.trouble}`) };
    case 'no-access':
      return view.why === 'not-asked'
        ? { title: say('start.title'), body: say('start.body') }
        : { title: say('blocked.title'), body: say(knownKey(`blocked.${view.why}`, 'blocked.refused')) };
    case 'reading':
      return { title: say('reading.title'), body: '' };
    case 'no-document':
      return { title: say('empty.title'), body: say('empty.body') };
    case 'waiting':
      return { title: say(`waiting.${view.why}-title`), body: say(`waiting.${view.why}`) };
    case 'unreadable':
      return {
        title: say(view.why === 'empty' ? 'unreadable.empty-title' : 'unreadable.title'),
        body: say(knownKey(`unreadable.${view.why}`, 'unreadable.not-understood')),
      };
    case 'not-a-brief':
      return { title: say('not-brief.title'), body: say('not-brief.body') };
    case 'unsupported':
      return {
        title: say('language.title', { language: languageName(view.language, language) }),
        body: say('language.body'),
      };
  }
}
