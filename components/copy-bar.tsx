import { Copy } from 'lucide-react';
import { lazy } from 'react';
import { Button } from 'react-aria-components/Button';
import { Soon } from './soon';
import { useSpoken } from './spoken';
import type { HandOut } from './use-hand-out';

/** Menus are heavy; this one comes right after the first picture. */
const HandOutMenu = lazy(async () => ({ default: (await import('./hand-out-menu')).HandOutMenu }));

export interface Notice {
  sentence: string;
  undo?: (() => void) | undefined;
}

interface Props {
  notice: Notice | null;
  handOut: HandOut;
}

/** Always in reach: hands the checklist out, and says what has just happened. */
export function CopyBar({ notice, handOut: { quotes, withQuotes, give } }: Props) {
  const { say } = useSpoken();
  return (
    <footer className="bar">
      <div role="status" className="notice">
        {notice && (
          <>
            <span>{notice.sentence}</span>
            {notice.undo && (
              <Button className="link" onPress={notice.undo}>
                {say('said.undo')}
              </Button>
            )}
          </>
        )}
      </div>
      <div className="bar-buttons">
        <Button className="button main" onPress={() => void give('rich')}>
          <Copy aria-hidden size={16} />
          {say('copy.button')}
        </Button>
        <Soon place="button main other-ways">
          <HandOutMenu quotes={quotes} withQuotes={withQuotes} handOut={(id) => void give(id)} />
        </Soon>
      </div>
    </footer>
  );
}
