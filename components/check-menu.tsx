import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { acceptingDraft, type Desk } from './desk';
import { useSpoken } from './spoken';

/** What else the writer can do about a check: accept the risk, or turn it off here or everywhere. */
export function CheckMenu({ item, desk, settle }: { item: ChecklistItem; desk: Desk; settle: () => void }) {
  const spoken = useSpoken();
  const { say } = spoken;
  const { title } = spoken.check(item.check);
  const open = item.state !== 'pass' && item.state !== 'accepted';
  async function turnOff(scope: 'brief' | 'everywhere') {
    settle();
    if ((await desk.actions.turnOff(item.check, scope)) === 'done')
      desk.notify(say('notice.turned-off', { title }), item.check);
    else desk.notify(say('error.failed'));
  }
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('item.more', { title })}>
        <Ellipsis aria-hidden size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {open && (
            <MenuItem className="menu-item" onAction={() => desk.drafts.put(acceptingDraft(item.check), '')}>
              {say('accept.menu')}
            </MenuItem>
          )}
          <MenuItem className="menu-item" onAction={() => void turnOff('brief')}>
            {say('off.brief')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void turnOff('everywhere')}>
            {say('off.everywhere')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
