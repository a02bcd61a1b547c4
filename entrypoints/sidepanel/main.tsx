import { createRoot } from 'react-dom/client';
import { SpokenIn } from '../../components/spoken';
import { checkWords } from '../../lib/words/check-words';
import { spokenWith } from '../../lib/words/spoken';
import { wordsIn } from '../../lib/words/words';
import { SidePanel } from './side-panel';

const spoken = spokenWith(wordsIn('en'), checkWords);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenIn value={spoken}>
      <SidePanel />
    </SpokenIn>,
  );
