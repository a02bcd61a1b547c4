import { Button } from 'react-aria-components/Button';
import { type Result, readCounts } from '../lib/run/result';
import type { Risks } from '../lib/statistics/normal';
import { inLanguage } from '../lib/words/in-language';
import { readoutWords } from '../lib/words/run-words';
import type { Desk } from './desk';
import { Words } from './quote-text';
import { useSpoken } from './spoken';

/** What came of the run, and the line that was learned. */
export function ResultCard({ result, risks, desk }: { result: Result; risks: Risks; desk: Desk }) {
  const spoken = useSpoken();
  const { say } = spoken;
  const found = readCounts(result, risks);
  return (
    <>
      {found && <p className={`run-head ${found.word}`}>{readoutWords(found, result.bar, spoken)}</p>}
      {found?.doubtful && <p className="note warned">{say('result.doubtful')}</p>}
      <p>
        <Words of={say('result.learned', { learning: result.learning })} />
      </p>
      <p className="note">{say('result.entered', { date: inLanguage(spoken.language).day(result.on) })}</p>
      <Button
        className="link"
        onPress={() =>
          void desk.actions
            .withdrawResult(result.id)
            .then((told) => desk.notify(say(told === 'done' ? 'notice.withdrawn' : 'error.failed')))
        }
      >
        {say('result.withdraw')}
      </Button>
    </>
  );
}
