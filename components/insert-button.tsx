import { Button } from 'react-aria-components/Button';
import type { Desk } from './desk';
import { useSpoken } from './spoken';

interface Props {
  line: string;
  desk: Desk;
  className: string;
}

/** Puts a line at the writer's caret in the page; where it does not arrive it is on the clipboard, to be pasted. */
export function InsertButton({ line, desk, className }: Props) {
  const { say } = useSpoken();
  const { insert, copyText } = desk.actions;
  if (!insert) return null;
  const put = async () => {
    if ((await insert(line)) === 'inserted') return desk.notify(say('notice.inserted'));
    desk.notify(say((await copyText(line)) ? 'notice.paste-it' : 'notice.copy-failed'));
  };
  return (
    <Button className={className} onPress={() => void put()}>
      {say('insert.button')}
    </Button>
  );
}
