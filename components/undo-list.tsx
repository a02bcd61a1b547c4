import { Button } from 'react-aria-components/Button';
import type { Answer } from '../lib/checklist/checklist';
import type { WordKey } from '../lib/words/words';
import type { Desk } from './desk';
import { Folded } from './folded';
import { Words } from './quote-text';
import { useSpoken } from './spoken';

/** Everything the writer said about this brief and about every brief, newest first, each with its undo. */
export function UndoList({ answers, desk }: { answers: readonly Answer[]; desk: Desk }) {
  const spoken = useSpoken();
  const { say } = spoken;
  if (answers.length === 0) return null;
  const title = (
    <>
      {say('section.said')}{' '}
      <span className="count">{say('section.said-count', { count: answers.length })}</span>
    </>
  );
  return (
    <Folded title={title} level={2} className="section">
      <ul className="said">
        {[...answers].reverse().map((answer) => {
          const about =
            answer.check === 'verdict' ? say('said.whole-brief') : spoken.check(answer.check).title;
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
              </div>
              <Button
                className="link"
                aria-label={say('said.undo-what', { what: `${about}, ${kind}` })}
                onPress={() => {
                  void desk.actions.withdraw(answer.id);
                  desk.notify(say('notice.withdrawn'));
                }}
              >
                {say('said.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}

function kindOf({ kind, check, brief, text }: Answer): WordKey {
  if (kind === 'told' && check === 'verdict') return 'said.claimed';
  if (kind === 'turned-off' && text !== '') return 'said.turned-off-here';
  if (kind === 'turned-off' && brief === '*') return 'said.turned-off-everywhere';
  return `said.${kind}`;
}
