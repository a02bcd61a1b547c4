import { Button } from 'react-aria-components/Button';
import { Folded } from './folded';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

interface Props {
  /** The parts are marked in the page now; null where they cannot be. */
  marks: boolean | null;
  actions: Pick<PanelActions, 'pause' | 'mark'>;
}

/** What Assay does about this page: marks the three parts in it, or leaves it or its site alone. */
export function PageLinks({ marks, actions }: Props) {
  const { say } = useSpoken();
  const links: [string, () => void][] = [
    ...(marks === null
      ? []
      : [[say(marks ? 'marks.off' : 'marks.on'), () => void actions.mark(!marks)] as [string, () => void]]),
    [say('pause.document'), () => void actions.pause('document', true)],
    [say('pause.site'), () => void actions.pause('site', true)],
  ];
  return (
    <Folded title={say('page.title')} level={2} className="section">
      <ul>
        {links.map(([words, act]) => (
          <li key={words}>
            <Button className="link" onPress={act}>
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
