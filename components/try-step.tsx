import { Check, Circle } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { noteOf } from '../lib/words/spoken';
import type { CorePart } from './core-parts';
import { REPAIRS } from './sample-brief';
import { useSpoken } from './spoken';

interface Props {
  part: CorePart;
  missing: boolean;
  /** It is the one to repair next. */
  now: boolean;
  repair: () => void;
}

/** One of the three repairs: done, to do now with help, or later. */
export function TryStep({ part: { name, item }, missing, now, repair }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  const note = item && missing ? noteOf(item, spoken) : '';
  return (
    <li
      className={`try-step ${missing ? (now ? 'now' : 'later') : 'good'}`}
      {...(now && { 'aria-current': 'step' })}
    >
      {missing ? <Circle aria-hidden size={16} /> : <Check aria-hidden size={16} />}
      <div>
        <h4 id={`try-${name}`} tabIndex={-1}>
          {say(`part.${name}`)}
          <span className="only-read-aloud">{`: ${say(missing ? 'state.fail' : 'state.pass')}`}</span>
        </h4>
        {now && (
          <>
            <p>{say(`welcome.repair.${name}`)}</p>
            {note !== '' && <p className="note">{note}</p>}
            <blockquote className="quote" lang="en" dir="ltr">
              {REPAIRS[name].line}
            </blockquote>
            <Button className="button main" onPress={repair}>
              {say('welcome.use')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
