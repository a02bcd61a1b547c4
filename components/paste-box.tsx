import { type ClipboardEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { PanelActions, Told } from './panel-actions';
import { useSpoken } from './spoken';

/** Checks text pasted into the panel; works on every page, also where nothing can be read. */
export function PasteBox({ paste }: { paste: PanelActions['paste'] }) {
  const { say } = useSpoken();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Told | null>(null);
  /** The markup of the last paste, while the text still is what that paste put there. */
  const rich = useRef({ text: '', html: '' });

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = event.clipboardData.getData('text/html');
    const field = event.currentTarget;
    const whole = field.value === '' || field.selectionEnd - field.selectionStart === field.value.length;
    requestAnimationFrame(() => {
      rich.current = whole ? { text: field.value, html } : { text: '', html: '' };
    });
  }
  async function submit() {
    const told = await paste(text, rich.current.text === text ? rich.current.html : '');
    setSent(told);
    if (told === 'done') setText('');
  }
  return (
    <div className="paste">
      <TextField value={text} onChange={setText}>
        <Label>{say('paste.label')}</Label>
        <TextArea rows={5} dir="auto" onPaste={onPaste} />
      </TextField>
      <div className="question-buttons">
        <Button className="button" isDisabled={text.trim() === ''} onPress={() => void submit()}>
          {say('paste.submit')}
        </Button>
        <span className="keys">{say('paste.privacy')}</span>
      </div>
      {sent !== null && sent !== 'done' && (
        <p role="alert" className="error">
          {say(sent === 'gone' ? 'trouble.gone' : 'error.failed')}
        </p>
      )}
    </div>
  );
}
