import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type FormatId, formats } from '../lib/export/list';
import { HandOutMenu } from './hand-out-menu';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

export interface Notice {
  sentence: string;
  undo?: (() => void) | undefined;
}

interface Props {
  notice: Notice | null;
  handOut: PanelActions['handOut'];
  notify: (sentence: string) => void;
}

/** Always in reach: hands the checklist out, and says what has just happened. */
export function CopyBar({ notice, handOut, notify }: Props) {
  const { say } = useSpoken();
  const [quotes, withQuotes] = useState(true);
  async function give(id: FormatId) {
    const isFile = formats.some((format) => format.id === id && 'extension' in format);
    if (await handOut(id, quotes)) notify(say(isFile ? 'notice.saved-file' : 'notice.copied'));
    else notify(say('notice.copy-failed'));
  }
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
        <HandOutMenu quotes={quotes} withQuotes={withQuotes} handOut={(id) => void give(id)} />
      </div>
    </footer>
  );
}
