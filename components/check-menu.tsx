import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { passageOf } from '../lib/checklist/passage';
import { acceptingDraft, type Desk, offDraft } from './desk';
import { SCOPES } from './panel-actions';
import { useSpoken } from './spoken';

/** What else the writer can do about a check: accept the risk, or turn it off here or everywhere. */
export function CheckMenu({ item, desk }: { item: ChecklistItem; desk: Desk }) {
  const spoken = useSpoken();
  const { say } = spoken;
  const { title } = spoken.check(item.check);
  const open = item.state !== 'pass' && item.state !== 'accepted';
  // What decides the verdict stays: without it there is nothing to learn, whoever says so.
  const mayTurnOff = item.severity !== 'blocker';
  const scopes = mayTurnOff
    ? SCOPES.filter((scope) => scope !== 'here' || passageOf(item.quotes) !== '')
    : [];
  if (!open && scopes.length === 0) return null;
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
          {scopes.map((scope) => (
            <MenuItem
              key={scope}
              className="menu-item"
              onAction={() => desk.drafts.put(offDraft(item.check, scope), '')}
            >
              {say(`off.${scope}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
