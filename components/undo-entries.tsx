import { Button } from 'react-aria-components/Button';
import type { Answer } from '../lib/checklist/checklist';
import type { WordKey } from '../lib/words/words';
import { Words } from './quote-text';
import { useSpoken } from './spoken';

interface Props {
  answers: readonly Answer[];
  withdraw: (answer: string) => void;
}

/** What the writer said, newest first, each entry with its undo. */
export function UndoEntries({ answers, withdraw }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  return (
    <ul className="said">
      {[...answers].reverse().map((answer) => {
        const about = answer.check === 'verdict' ? say('said.whole-brief') : spoken.check(answer.check).title;
        const kind = say(kindOf(answer));
        return (
          <li key={answer.id}>
            <div>
              <h3>{about}</h3>
              <p className="note">{kind}</p>
              {answer.text !== '' && kindOf(answer) !== 'said.claimed' && (
                <p className="answer-text">
                  <Words of={answer.text} />
                </p>
              )}
              {answer.reason && (
                <p className="answer-text">
                  <Words of={say('said.reason', { reason: answer.reason })} />
                </p>
              )}
            </div>
            <Button
              className="link"
              aria-label={say('said.undo-what', { what: `${about}, ${kind}` })}
              onPress={() => withdraw(answer.id)}
            >
              {say('said.undo')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function kindOf({ kind, check, brief, text }: Answer): WordKey {
  if (kind === 'told' && check === 'verdict') return 'said.claimed';
  if (kind === 'turned-off' && text !== '') return 'said.turned-off-here';
  if (kind === 'turned-off' && brief === '*') return 'said.turned-off-everywhere';
  return `said.${kind}`;
}
