import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { Drafts } from './drafts';
import { commandKey } from './mac';
import type { Told } from './panel-actions';
import { useSpoken } from './spoken';

interface Props {
  label: string;
  placeholder: string;
  submit: string;
  /** Where what is typed is kept until it is sent. */
  drafts: Drafts;
  name: string;
  send: (text: string) => Promise<Told>;
  /** Called after it was stored, before the field goes away. */
  done: () => void;
  cancel?: (() => void) | undefined;
  autoFocus?: boolean;
  /** It can be sent without a word. */
  mayBeEmpty?: boolean;
  children?: ReactNode;
}

/** One question with a text field. What is typed outlives re-reads and failures; it goes only once it is stored. */
export function TextForm({
  label,
  placeholder,
  submit,
  drafts,
  name,
  send,
  done,
  cancel,
  autoFocus,
  mayBeEmpty = false,
  children,
}: Props) {
  const { say } = useSpoken();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<Told | null>(null);
  const text = drafts.text(name);
  const isMissing = !mayBeEmpty && text.trim() === '';

  async function submitText() {
    if (sending || isMissing) return;
    setSending(true);
    const told = await send(text.trim());
    setSending(false);
    setFailed(told === 'done' ? null : told);
    if (told !== 'done') return;
    done();
    drafts.drop(name);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submitText();
    } else if (event.key === 'Escape' && cancel) cancel();
  }
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        void submitText();
      }}
    >
      <TextField
        value={text}
        onChange={(next) => drafts.put(name, next)}
        onFocus={() => drafts.put(name, text)}
        onBlur={() => text === '' && !cancel && drafts.drop(name)}
        isInvalid={failed !== null}
        autoFocus={autoFocus ?? false}
      >
        <Label>{label}</Label>
        {children}
        <TextArea placeholder={placeholder} rows={2} dir="auto" onKeyDown={onKeyDown} />
        <FieldError>{failed === 'gone' ? say('trouble.gone') : say('error.failed')}</FieldError>
      </TextField>
      <div className="question-buttons">
        <Button type="submit" className="button" isDisabled={isMissing} isPending={sending}>
          {submit}
        </Button>
        {cancel && (
          <Button className="button plain" onPress={cancel}>
            {say('answer.cancel')}
          </Button>
        )}
        <span className="keys">{say('answer.keys', { keys: `${commandKey()} ↩` })}</span>
      </div>
    </form>
  );
}
