import { ChevronUp } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { type FormatId, formats } from '../lib/export/list';
import { useSpoken } from './spoken';

interface Props {
  /** Words of the brief go along. */
  quotes: boolean;
  withQuotes: (wanted: boolean) => void;
  handOut: (format: FormatId) => void;
}

/** Every other way to hand the checklist out, with or without words of the brief. */
export function HandOutMenu({ quotes, withQuotes, handOut }: Props) {
  const { say } = useSpoken();
  return (
    <MenuTrigger>
      <Button className="button main other-ways" aria-label={say('export.menu')}>
        <ChevronUp aria-hidden size={16} />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu className="menu" aria-label={say('export.menu')}>
          <MenuSection aria-label={say('export.menu')}>
            {formats.map(({ id }) => (
              <MenuItem key={id} className="menu-item" onAction={() => handOut(id)}>
                {say(`export.${id}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection
            aria-label={say('export.quotes')}
            selectionMode="multiple"
            selectedKeys={quotes ? ['quotes'] : []}
            onSelectionChange={(chosen) => withQuotes(chosen === 'all' || chosen.has('quotes'))}
          >
            <MenuItem id="quotes" className="menu-item tick">
              {say('export.quotes')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
