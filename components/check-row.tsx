import { Check, ChevronRight, CircleHelp, Minus, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { evidenceOf } from '../lib/checklist/evidence';
import { noteOf } from '../lib/words/spoken';
import { AnswerText } from './answer-text';
import { CheckBody } from './check-body';
import { CheckMenuSoon } from './check-menu-soon';
import type { Desk } from './desk';
import { asks } from './open-questions';
import { QuoteText } from './quote-text';
import { settleFocus } from './settle-focus';
import { useSpoken } from './spoken';

const ICONS = {
  pass: Check,
  accepted: Check,
  warn: TriangleAlert,
  fail: TriangleAlert,
  unknown: CircleHelp,
  'not-applicable': Minus,
};
/** As many passages as say what is meant; the rest is counted. */
const QUOTES_SHOWN = 2;

interface Props {
  item: ChecklistItem;
  desk: Desk;
  /** Its question stands open. */
  open: boolean;
  /** Stays in the page, out of sight. */
  hidden: boolean;
}

/** One line of the checklist: what was found, with why it matters and the evidence folded under its title. */
export function CheckRow({ item, desk, open, hidden }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  const title = useRef<HTMLButtonElement>(null);
  const settle = () => settleFocus(title.current);
  const words = spoken.check(item.check);
  const note = noteOf(item, spoken);
  const Icon = ICONS[item.state];
  const { brief: quotes } = evidenceOf(item);
  const rest = quotes.length - QUOTES_SHOWN;
  return (
    <li className={`check ${item.state}`} hidden={hidden} {...(asks(item) && { 'data-point': true })}>
      <Icon aria-hidden size={16} className="check-icon" />
      <div className="check-main">
        <Disclosure className="folded">
          <h3 className="check-title">
            <Button slot="trigger" ref={title} className="folded-button">
              {words.title}
              <span className="only-read-aloud">, {say(`state.${item.state}`)}</span>
              <ChevronRight aria-hidden size={14} className="chevron" />
            </Button>
          </h3>
          {note !== '' && <p className="note">{note}</p>}
          <DisclosurePanel className="check-more">
            {words.why !== '' && <p className="note">{words.why}</p>}
            {quotes.slice(0, QUOTES_SHOWN).map((quote) => (
              <QuoteText
                key={`${quote.block} ${quote.start} ${quote.end}`}
                quote={quote}
                reveal={desk.actions.reveal}
              />
            ))}
            {rest > 0 && <p className="note">{say('quote.more', { count: rest })}</p>}
          </DisclosurePanel>
        </Disclosure>
        {asks(item) && !open && !desk.drafts.has(item.check) && (
          <Button className="link" data-answer onPress={() => desk.drafts.put(item.check, '')}>
            {say('answer.open')}
          </Button>
        )}
      </div>
      <CheckMenuSoon item={item} desk={desk} />
      <div className="check-body">
        <AnswerText item={item} counts={item.fromWriter} desk={desk} />
        <CheckBody item={item} desk={desk} open={open} settle={settle} />
      </div>
    </li>
  );
}
