import { createRoot } from 'react-dom/client';
import { SpokenPage } from '../../components/spoken-page';
import { SidePanel } from './side-panel';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenPage>
      <SidePanel />
    </SpokenPage>,
  );
