import type { Stage } from '../lib/run/stage';
import { type Judged, verdictReason, verdictTitle } from '../lib/words/verdict-words';
import type { CorePart } from './core-parts';
import { useSpoken } from './spoken';

/** The verdict, why in one sentence, and how the three parts stand. */
export function VerdictHead({ judged, parts, stage }: { judged: Judged; parts: CorePart[]; stage: Stage }) {
  const spoken = useSpoken();
  const asked = parts.filter(({ unsure }) => unsure).map(({ name }) => name);
  // What is ready goes on to run; what is not stays so named, whatever the calendar says.
  const going = judged.verdict.readiness === 'ready' && stage !== 'written' && stage !== 'locked';
  return (
    <section className="verdict">
      <div role="status">
        <h1>{going ? spoken.say(`verdict.${stage}`) : verdictTitle(judged, spoken)}</h1>
        <p>{verdictReason({ ...judged, asked }, spoken)}</p>
      </div>
      <ul className="meter">
        {parts.map((part) => (
          <li key={part.name} className={part.open ? 'warn' : part.state}>
            <span aria-hidden="true">{spoken.say(`meter.${part.name}`)}</span>
            <span className="only-read-aloud">
              {spoken.say('meter.label', {
                part: spoken.say(`meter.${part.name}`),
                state: spoken.say(part.open ? 'tag.sure' : `state.${part.state}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
