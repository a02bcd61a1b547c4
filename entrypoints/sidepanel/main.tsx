import { createRoot } from 'react-dom/client';
import { SpokenPage } from '../../components/spoken-page';
import { openStore } from '../../lib/store/open-store';
import { SidePanel } from './side-panel';

// Opening the database takes as long as drawing: begun now, it is open when the first view asks. What goes wrong with
// it is said there.
openStore().catch(() => undefined);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenPage>
      <SidePanel />
    </SpokenPage>,
  );
