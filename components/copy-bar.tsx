import { Copy } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useSpoken } from './spoken';

export interface Notice {
  sentence: string;
  undo?: (() => void) | undefined;
}

interface Props {
  notice: Notice | null;
  copy: () => Promise<boolean>;
  notify: (sentence: string) => void;
}

/** Always in reach: copies the checklist, and says what has just happened. */
export function CopyBar({ notice, copy, notify }: Props) {
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
      <Button
        className="button main"
        onPress={() =>
          void copy().then((copied) => notify(say(copied ? 'notice.copied' : 'notice.copy-failed')))
        }
      >
        <Copy aria-hidden size={16} />
        {say('copy.button')}
      </Button>
    </footer>
  );
}
