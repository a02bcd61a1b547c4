import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { starters } from '../lib/hypothesis/starters';
import type { HypothesisType } from '../lib/reading/reading';
import { useSpoken } from './spoken';

const KINDS = Object.keys(starters) as HypothesisType[];

/** Which kind of claim it is: decides which numbers can answer it. */
export function KindChoice({
  kind,
  choose,
}: {
  kind: HypothesisType | null;
  choose: (kind: HypothesisType) => void;
}) {
  const { say } = useSpoken();
  return (
    <Select
      className="choice"
      placeholder={say('build.kind-open')}
      value={kind}
      onChange={(chosen) => {
        const next = KINDS.find((known) => known === chosen);
        if (next) choose(next);
      }}
    >
      <Label>{say('build.kind')}</Label>
      <Button className="button choice-button">
        <SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {KINDS.map((known) => (
            <ListBoxItem key={known} id={known} className="menu-item">
              {say(`kind.${known}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
