import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { CheckRow } from './check-row';
import { type Desk, isTyping } from './desk';
import { useSpoken } from './spoken';

interface Props {
  items: readonly ChecklistItem[];
  open: ReadonlySet<string>;
  desk: Desk;
  /** Also what does not decide readiness is shown; only what is settled waits for a request. */
  small?: boolean;
}

/**
 * A list of checks that shows what needs the writer; the rest is there on request. Rows are hidden, never taken
 * out, so that none loses the focus or what is typed in it because the brief has come to say it.
 */
export function CheckList({ items, open, desk, small = false }: Props) {
  const { say } = useSpoken();
  const [all, setAll] = useState(false);
  const foremost = new Set(items.filter((item) => needsWriter(item, small) || isHeld(item, open, desk)));
  const rest = items.filter((item) => !foremost.has(item));
  // Rows are costly: each is drawn when it is first to be seen, and stays.
  const drawn = useRef(new Set<string>());
  for (const { check } of all ? items : foremost) drawn.current.add(check);
  return (
    <div className="card checks">
      <ul>
        {items
          .filter(({ check }) => drawn.current.has(check))
          .map((item) => (
            <CheckRow
              key={item.check}
              item={item}
              desk={desk}
              open={open.has(item.check)}
              hidden={!all && !foremost.has(item)}
            />
          ))}
      </ul>
      {rest.length > 0 && (
        <Button className="link more" onPress={() => setAll(!all)} aria-expanded={all}>
          {say(all ? 'list.less' : rest.every(isSettled) ? 'list.fine' : 'list.more', { count: rest.length })}
        </Button>
      )}
    </div>
  );
}

/** Does not pass, and decides readiness (or `small` things count too). */
function needsWriter(item: ChecklistItem, small: boolean): boolean {
  if (isSettled(item)) return false;
  return small || item.state === 'fail' || item.severity === 'blocker' || item.severity === 'major';
}

function isSettled({ state }: ChecklistItem): boolean {
  return state === 'pass' || state === 'accepted';
}

/** Asks right now, or holds something the writer said or is typing. */
function isHeld({ check, answer }: ChecklistItem, open: ReadonlySet<string>, desk: Desk): boolean {
  return open.has(check) || answer !== null || isTyping(check, desk);
}
