import '../../lib/messages/jitless';
import { createRoot } from 'react-dom/client';
import { SpokenIn } from '../../components/spoken';
import { checks } from '../../lib/checks/list';
import { spokenWith } from '../../lib/words/spoken';
import { wordsIn } from '../../lib/words/words';
import { SidePanel } from './side-panel';

const spoken = spokenWith(wordsIn('en'), new Map(checks.map(({ id, words }) => [id, words])));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenIn value={spoken}>
      <SidePanel />
    </SpokenIn>,
  );
