import '../../lib/messages/jitless';
import { createRoot } from 'react-dom/client';
import { SpokenPage } from '../../components/spoken-page';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenPage>
      <Welcome />
    </SpokenPage>,
  );
