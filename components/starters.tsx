import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { skeleton, starters } from '../lib/hypothesis/starters';
import type { HypothesisType } from '../lib/reading/reading';
import { KindChoice } from './kind-choice';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

/** Something to start from before there is a brief: a hypothesis of a kind with gaps to fill, or a whole brief. */
export function Starters({ copyText }: { copyText: PanelActions['copyText'] }) {
  const { say } = useSpoken();
  const [kind, choose] = useState<HypothesisType>('message-resonance');
  const [outcome, setOutcome] = useState('');
  const copy = (text: string) =>
    void copyText(text).then((done) => setOutcome(say(done ? 'notice.copied' : 'notice.copy-failed')));
  return (
    <div className="starters">
      <KindChoice kind={kind} choose={choose} />
      <blockquote className="quote">{starters[kind]}</blockquote>
      <div className="question-buttons">
        <Button className="button" onPress={() => copy(starters[kind])}>
          {say('start.copy-sentence')}
        </Button>
        <Button className="button" onPress={() => copy(skeleton)}>
          {say('start.copy-brief')}
        </Button>
      </div>
      <p role="status" className="note">
        {outcome}
      </p>
    </div>
  );
}
