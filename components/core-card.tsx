import { lazy, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Reading } from '../lib/reading/reading';
import { noteOf, type Spoken } from '../lib/words/spoken';
import { AnswerText } from './answer-text';
import { BuilderDoor } from './builder-door';
import { CheckBody } from './check-body';
import { CheckMenuSoon } from './check-menu-soon';
import { ConfirmPart } from './confirm-part';
import type { CorePart } from './core-parts';
import { type Desk, isTyping } from './desk';
import { Folded } from './folded';
import { asks } from './open-questions';
import { QuoteText } from './quote-text';
import { settleFocus } from './settle-focus';
import { Soon } from './soon';
import { useSpoken } from './spoken';

/** The lexicon of metrics is large, and not needed for the first picture. */
const SignalChips = lazy(async () => ({ default: (await import('./signal-chips')).SignalChips }));

interface Props {
  part: CorePart;
  reading: Reading;
  desk: Desk;
  open: ReadonlySet<string>;
}

/** One of the three parts that decide the verdict: what the brief says, or the one question about it. */
export function CoreCard({ part, reading, desk, open }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  const title = useRef<HTMLHeadingElement>(null);
  const settle = () => settleFocus(title.current);
  const { item, found, name } = part;
  const asked = part.items.find(({ check }) => isTyping(check, desk)) ?? item;
  const building = name === 'hypothesis' && desk.drafts.has('build');
  const asking = asked !== null && open.has(asked.check) && !part.unsure && !building;
  const kind = reading.hypothesis?.type ?? null;
  const look = lookOf(part);
  return (
    <article
      className={`card ${look}`}
      aria-labelledby={`part-${name}`}
      {...(look !== 'good' && { 'data-point': true })}
    >
      <div className="card-head">
        <h3 id={`part-${name}`} ref={title} tabIndex={-1}>
          {say(`part.${name}`)}
        </h3>
        <span className="tag">{tagOf(part, spoken)}</span>
        {item && <CheckMenuSoon item={item} desk={desk} />}
      </div>
      {found && found.quote.text !== '' && <QuoteText quote={found.quote} reveal={desk.actions.reveal} />}
      {part.fromWriter && !found && !part.told && <Note text={say('answer.from-you')} />}
      {part.told && <AnswerText item={part.told} counts={part.fromWriter} desk={desk} />}
      {part.unsure && item && found ? (
        <ConfirmPart part={name} check={item.check} quote={found.quote} desk={desk} settle={settle} />
      ) : (
        item && item.state !== 'pass' && <Note text={noteOf(item, spoken)} />
      )}
      {asked && <CheckBody item={asked} desk={desk} open={asking} settle={settle} />}
      {name === 'signal' && asking && kind && (
        <Soon>
          <SignalChips kind={kind} choose={(metric) => desk.drafts.put(asked.check, metric)} />
        </Soon>
      )}
      {asked &&
        !building &&
        asks(asked) &&
        !part.unsure &&
        !open.has(asked.check) &&
        !isTyping(asked.check, desk) && (
          <Button className="link" data-answer onPress={() => desk.drafts.put(asked.check, '')}>
            {say('answer.open')}
          </Button>
        )}
      {name === 'hypothesis' && asked && look !== 'good' && (
        <BuilderDoor reading={reading} check={asked.check} desk={desk} settle={settle} />
      )}
      {!part.unsure &&
        part.items
          .slice(1)
          .filter(({ state }) => state !== 'pass')
          .map((other) => <Note key={other.check} text={noteOf(other, spoken)} />)}
      {item && item.state !== 'pass' && spoken.check(item.check).why !== '' && (
        <Folded title={say('item.why')} level={4} className="why">
          <p>{spoken.check(item.check).why}</p>
        </Folded>
      )}
    </article>
  );
}

function Note({ text }: { text: string }) {
  return text === '' ? null : <p className="note">{text}</p>;
}

function lookOf({ state, open }: CorePart): 'good' | 'warn' | 'miss' {
  if (open || state === 'warn' || state === 'accepted') return 'warn';
  return state === 'pass' || state === 'not-applicable' ? 'good' : 'miss';
}

function tagOf(part: CorePart, { say }: Spoken): string {
  const { state, name, found, told, vanity } = part;
  if (part.open) return say('tag.sure');
  if (state === 'accepted') return say('tag.accepted');
  if (state === 'pass' || state === 'not-applicable') return say(`tag.${name}.pass`);
  if (state === 'warn') return say('tag.warn');
  if (!found && !told) return say('tag.missing');
  return vanity ? say('tag.signal.vanity') : say(`tag.${name}.weak`);
}
