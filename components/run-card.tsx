import { Lock as LockIcon } from 'lucide-react';
import { lazy } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Commitment } from '../lib/run/commitment';
import { daysAhead, type Lock, lockThatHolds } from '../lib/run/lock';
import type { Result } from '../lib/run/result';
import type { Stage } from '../lib/run/stage';
import type { Risks } from '../lib/statistics/normal';
import { inLanguage } from '../lib/words/in-language';
import { liftedWords, lockedPartName, lockWords, unsaidParts } from '../lib/words/run-words';
import type { Desk } from './desk';
import { Words } from './quote-text';
import { Soon } from './soon';
import { useSpoken } from './spoken';
import { TextForm } from './text-form';

/** Telling two texts apart takes a library. */
const ChangesSince = lazy(async () => ({ default: (await import('./changes-since')).ChangesSince }));
/** Only a run that is over needs them. */
const ResultCard = lazy(async () => ({ default: (await import('./result-card')).ResultCard }));
const ResultForm = lazy(async () => ({ default: (await import('./result-form')).ResultForm }));

interface Props {
  stage: Stage;
  commitment: Commitment;
  /** Oldest first, lifted ones too. */
  locks: readonly Lock[];
  result: Result | null;
  risks: Risks;
  desk: Desk;
}

const UNLOCK = 'unlock';

/** What is agreed before the start, whether it still stands, and what came of it. */
export function RunCard({ stage, commitment, locks, result, risks, desk }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  const lock = lockThatHolds(locks);
  const end = lock?.commitment.end ?? commitment.end;
  return (
    <section className="card run" aria-label={say(result || stage === 'due' ? 'export.run' : 'lock.title')}>
      {stage === 'running' && (
        <p className="run-head">
          {end
            ? say('run.running-until', { date: inLanguage(spoken.language).day(end) })
            : say('run.running')}
        </p>
      )}
      {stage === 'running' && <p className="note">{say(end ? 'run.peeking' : 'run.running-open')}</p>}
      {lock ? (
        <>
          <p className="run-lock">
            <LockIcon aria-hidden size={16} />
            <span className={(daysAhead(lock, commitment) ?? 0) < 0 ? 'warned' : ''}>
              {lockWords(lock, commitment, spoken)}
            </span>
          </p>
          <Soon>
            <ChangesSince lock={lock} now={commitment} />
          </Soon>
        </>
      ) : (
        <Offer stage={stage} commitment={commitment} desk={desk} />
      )}
      {locks
        .filter(({ lifted }) => lifted !== null)
        .map((past) => (
          <p key={past.id} className="note">
            <Words of={liftedWords(past, spoken)} />
          </p>
        ))}
      {stage === 'due' && (
        <Soon>
          <ResultForm commitment={lock?.commitment ?? commitment} risks={risks} desk={desk} />
        </Soon>
      )}
      {result && (
        <Soon>
          <ResultCard result={result} risks={risks} desk={desk} />
        </Soon>
      )}
      {lock && !result && <Unlock lock={lock} desk={desk} />}
    </section>
  );
}

/** Before the start, locking is offered; afterwards it is too late, and said. */
function Offer({ stage, commitment, desk }: Pick<Props, 'stage' | 'commitment' | 'desk'>) {
  const { say, ...words } = useSpoken();
  if (stage !== 'written') return <p className="note">{say('run.not-locked')}</p>;
  const unsaid = unsaidParts(commitment).map((part) => lockedPartName(part, { ...words, say }));
  return (
    <>
      <h2 className="run-head">{say('lock.title')}</h2>
      <p className="note">{say('lock.why')}</p>
      {unsaid.length > 0 && <p className="note">{say('lock.unsaid', { parts: unsaid.join(' · ') })}</p>}
      <Button
        className="button"
        onPress={() =>
          void desk.actions
            .lock()
            .then((told) => desk.notify(say(told === 'done' ? 'lock.done' : 'error.failed')))
        }
      >
        <LockIcon aria-hidden size={16} />
        {say('lock.do')}
      </Button>
    </>
  );
}

function Unlock({ lock, desk }: { lock: Lock; desk: Desk }) {
  const { say } = useSpoken();
  const { drafts, actions } = desk;
  if (!drafts.has(UNLOCK))
    return (
      <Button className="link" onPress={() => drafts.put(UNLOCK, '')}>
        {say('lock.lift')}
      </Button>
    );
  return (
    <TextForm
      label={say('lock.lift-ask')}
      placeholder={say('lock.lift-example')}
      submit={say('lock.lift')}
      drafts={drafts}
      name={UNLOCK}
      send={(why) => actions.unlock(lock.id, why)}
      done={() => desk.notify(say('lock.lift-done'))}
      cancel={() => drafts.drop(UNLOCK)}
      autoFocus
    />
  );
}
