import { createRoot } from 'react-dom/client';
import { SpokenPage } from '../../components/spoken-page';
import type { Ahead } from './read-ahead';
import { SidePanel } from './side-panel';

/** Draws the panel, with what could be read ahead once that has come. */
export async function draw(reading: Promise<Ahead | null>): Promise<void> {
  const ahead = await reading.catch(() => null);
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <SpokenPage>
        <SidePanel ahead={ahead} />
      </SpokenPage>,
    );
}
