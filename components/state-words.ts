import type { Spoken } from '../lib/words/spoken';
import type { WordKey } from '../lib/words/words';
import en from '../locales/en.json';
import type { PanelView } from './panel-view';

type Wordless = Exclude<PanelView, { kind: 'brief' | 'opening' }>;

/** Title and explanation of a page without a brief. */
export function stateWords(view: Wordless, { say }: Spoken): { title: string; body: string } {
  switch (view.kind) {
    case 'trouble':
      return { title: say('trouble.title'), body: say(`error.${view.trouble}`) };
    case 'no-access':
      return view.why === 'not-asked'
        ? { title: say('start.title'), body: say('start.body') }
        : { title: say('blocked.title'), body: say(known(`blocked.${view.why}`, 'blocked.refused')) };
    case 'reading':
      return { title: say('reading.title'), body: '' };
    case 'no-document':
      return { title: say('empty.title'), body: say('empty.body') };
    case 'unreadable':
      return {
        title: say(view.why === 'empty' ? 'unreadable.empty-title' : 'unreadable.title'),
        body: say(known(`unreadable.${view.why}`, 'unreadable.not-understood')),
      };
    case 'not-a-brief':
      return { title: say('not-brief.title'), body: say('not-brief.body') };
    case 'unsupported':
      return { title: say('language.title', { language: view.language }), body: say('language.body') };
  }
}

/** The sentence for a reason that comes from the store, where an older or newer version may have written it. */
function known(key: string, otherwise: WordKey): WordKey {
  return Object.hasOwn(en, key) ? (key as WordKey) : otherwise;
}
