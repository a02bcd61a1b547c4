import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import type { Quote } from '../lib/brief/brief';
import type { CoreName } from './core-parts';
import type { Desk } from './desk';
import { useSpoken } from './spoken';

interface Props {
  part: CoreName;
  /** The check an answer goes to. */
  check: string;
  quote: Quote;
  desk: Desk;
  settle: () => void;
}

/** Asks whether what was found is meant, where we are not sure enough to say so. */
export function ConfirmPart({ part, check, quote, desk, settle }: Props) {
  const { say } = useSpoken();
  const question = say(`confirm.${part}`);
  async function confirm() {
    settle();
    if ((await desk.actions.answer(check, quote.text)) !== 'done') desk.notify(say('error.failed'));
  }
  return (
    <Group className="confirm" aria-label={question}>
      <p className="confirm-question">{question}</p>
      <div className="question-buttons">
        <Button className="button" data-answer onPress={() => void confirm()}>
          {say('confirm.yes')}
        </Button>
        <Button className="button plain" onPress={() => desk.drafts.put(check, '')}>
          {say('confirm.no')}
        </Button>
      </div>
    </Group>
  );
}
