import type { Answer } from '../lib/checklist/checklist';
import type { Desk } from './desk';
import { Folded } from './folded';
import { useSpoken } from './spoken';
import { UndoEntries } from './undo-entries';

/** Everything the writer said about this brief and about every brief, in one list to take it back from. */
export function UndoList({ answers, desk }: { answers: readonly Answer[]; desk: Desk }) {
  const { say } = useSpoken();
  if (answers.length === 0) return null;
  const title = (
    <>
      {say('section.said')}{' '}
      <span className="count">{say('section.said-count', { count: answers.length })}</span>
    </>
  );
  return (
    <Folded title={title} level={2} className="section" later>
      <UndoEntries
        answers={answers}
        withdraw={(id) => {
          void desk.actions.withdraw(id);
          desk.notify(say('notice.withdrawn'));
        }}
      />
    </Folded>
  );
}
