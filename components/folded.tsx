import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

interface Props {
  title: ReactNode;
  level: 2 | 3 | 4;
  className: string;
  /** Open from the start. */
  open?: boolean;
  /** What is in it is drawn when it is first opened, and stays. */
  later?: boolean;
  children: ReactNode;
}

/** Something folded under its title; closed until asked for. */
export function Folded({ title, level, className, open = false, later = false, children }: Props) {
  const [drawn, setDrawn] = useState(open || !later);
  return (
    <Disclosure
      className={`folded ${className}`}
      defaultExpanded={open}
      onExpandedChange={() => setDrawn(true)}
    >
      <Heading level={level} className="folded-heading">
        <Button slot="trigger" className="folded-button">
          <ChevronRight aria-hidden size={14} className="chevron" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="folded-panel">{drawn && children}</DisclosurePanel>
    </Disclosure>
  );
}
