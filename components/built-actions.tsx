import { Button } from 'react-aria-components/Button';
import type { Desk } from './desk';
import { InsertButton } from './insert-button';
import { useSpoken } from './spoken';

interface Props {
  sentence: string;
  desk: Desk;
  /** Takes the sentence as the writer's answer. */
  use: () => void;
}

/** What can be done with a finished sentence: put it where the writer's caret is, copy it, or answer with it. */
export function BuiltActions({ sentence, desk, use }: Props) {
  const { say } = useSpoken();
  const { actions, notify } = desk;
  async function copy() {
    notify(say((await actions.copyText(sentence)) ? 'notice.copied' : 'notice.copy-failed'));
  }
  return (
    <div className="question-buttons">
      <Button className="button" onPress={use}>
        {say('build.use')}
      </Button>
      <InsertButton line={sentence} desk={desk} className="button plain" />
      <Button className="button plain" onPress={() => void copy()}>
        {say('build.copy')}
      </Button>
    </div>
  );
}
