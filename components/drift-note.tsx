import { Button } from 'react-aria-components/Button';
import type { Desk } from './desk';
import { useSpoken } from './spoken';

/** The host no longer looks as we know it: says so, and offers a report that holds none of the writer's words. */
export function DriftNote({ host, desk }: { host: string; desk: Desk }) {
  const { say } = useSpoken();
  const { report, copyText } = desk.actions;
  const copy = async () => {
    const text = await report(host);
    const done = text !== null && (await copyText(text));
    desk.notify(say(done ? 'drift.copied' : 'notice.copy-failed'));
  };
  return (
    <div className="notes">
      <p>{say('drift.note')}</p>
      <Button className="link" onPress={() => void copy()}>
        {say('drift.report')}
      </Button>
    </div>
  );
}
