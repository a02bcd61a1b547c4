import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Drafts } from './drafts';
import { Soon } from './soon';

interface Props {
  drafts: Drafts;
  /** Name of the draft that says whether it is open: what is open stays open until the writer closes it. */
  name: string;
  open: string;
  close: string;
  /** Fetched when first opened: what not everybody opens must not weigh on everybody's first picture. */
  children: ReactNode;
}

/** Opens and closes a tool. */
export function Door({ drafts, name, open, close, children }: Props) {
  const isOpen = drafts.has(name);
  return (
    <>
      <Button
        className="link"
        aria-expanded={isOpen}
        onPress={() => (isOpen ? drafts.drop(name) : drafts.put(name, ''))}
      >
        {isOpen ? close : open}
      </Button>
      {isOpen && <Soon>{children}</Soon>}
    </>
  );
}
