import type { ChecklistItem } from '../lib/checklist/checklist';
import { passageOf } from '../lib/checklist/passage';
import { acceptingDraft, type Desk, offDraft } from './desk';
import { SCOPES } from './panel-actions';
import { Words } from './quote-text';
import { useSpoken } from './spoken';
import { TextForm } from './text-form';

interface Props {
  item: ChecklistItem;
  desk: Desk;
  /** The question stands open without being asked for. */
  open: boolean;
  /** Where the focus goes when the field it was in goes away. */
  settle: () => void;
}

/** What can be said about one check: the question put to the writer, the reason a risk was accepted. */
export function CheckBody({ item, desk, open, settle }: Props) {
  const spoken = useSpoken();
  const { say } = spoken;
  const { ask, example, title } = spoken.check(item.check);
  const { drafts, actions } = desk;
  const accepting = acceptingDraft(item.check);
  const opened = drafts.has(item.check);
  const finish = (sentence: string, undo?: string) => () => {
    settle();
    desk.notify(sentence, undo);
  };
  return (
    <>
      {item.answer?.kind === 'accepted' && (
        <p className="answer-text">
          <Words of={say('accept.said', { reason: item.answer.text })} />
        </p>
      )}
      {(open || opened) && (
        <TextForm
          label={ask}
          placeholder={example ?? ''}
          submit={say('answer.submit')}
          drafts={drafts}
          name={item.check}
          send={(text) => actions.answer(item.check, text)}
          done={finish(say('notice.answered', { title }))}
          cancel={open ? undefined : () => drafts.drop(item.check)}
          autoFocus={!open}
        />
      )}
      {drafts.has(accepting) && (
        <TextForm
          label={say('accept.ask')}
          placeholder={say('accept.example')}
          submit={say('accept.submit')}
          drafts={drafts}
          name={accepting}
          send={(text) => actions.accept(item.check, text)}
          done={finish(say('notice.accepted', { title }), item.check)}
          cancel={() => drafts.drop(accepting)}
          autoFocus
        />
      )}
      {SCOPES.filter((scope) => drafts.has(offDraft(item.check, scope))).map((scope) => (
        <TextForm
          key={scope}
          label={say('off.ask', { scope: say(`off.${scope}`) })}
          placeholder={say('off.example')}
          submit={say('off.submit')}
          drafts={drafts}
          name={offDraft(item.check, scope)}
          send={(reason) => actions.turnOff(item.check, scope, passageOf(item.quotes), reason)}
          done={finish(say('notice.turned-off', { title }), item.check)}
          cancel={() => drafts.drop(offDraft(item.check, scope))}
          mayBeEmpty
          autoFocus
        />
      ))}
    </>
  );
}
