import { Button } from 'react-aria-components/Button';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { evidenceOf } from '../lib/checklist/evidence';
import type { Desk } from './desk';
import { InsertButton } from './insert-button';
import { Words } from './quote-text';
import { useSpoken } from './spoken';

interface Props {
  item: ChecklistItem;
  /** It makes the judgement what it is; otherwise the brief has come to say it itself. */
  counts: boolean;
  desk: Desk;
}

/** What the writer told us for a check, marked as not being in the brief; can be edited and withdrawn. */
export function AnswerText({ item, counts, desk }: Props) {
  const { say } = useSpoken();
  const { answer } = item;
  const { writer } = evidenceOf(item);
  if (writer.length === 0 || desk.drafts.has(item.check)) return null;
  return (
    <div className="answer">
      <p className="answer-from">{say(counts ? 'answer.from-you' : 'answer.also')}</p>
      {writer.map((text) => (
        <p key={text} className="answer-text">
          <Words of={text} />
        </p>
      ))}
      {answer?.kind === 'told' && (
        <div className="links">
          <Button className="link" onPress={() => desk.drafts.put(item.check, answer.text)}>
            {say('answer.edit')}
          </Button>
          <Button
            className="link"
            onPress={() => {
              void desk.actions.withdraw(answer.id);
              desk.notify(say('notice.withdrawn'));
            }}
          >
            {say('answer.withdraw')}
          </Button>
          {counts && <InsertButton line={answer.text} desk={desk} className="link" />}
        </div>
      )}
    </div>
  );
}
