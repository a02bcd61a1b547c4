import type { Frame, Run } from '../../brief/line';
import { isStruck } from './look';

/** Where a walk is: what the lines of this block are and how its text looks. */
export interface Place {
  frame: Frame;
  /** How many lists it stands in. */
  depth: number;
  run: Omit<Run, 'text'>;
}

const STRONG = /^(?:B|STRONG)$/;
const STRUCK = /^(?:S|DEL|STRIKE)$/;
const SLANTED = /^(?:I|EM|CITE)$/;

/** The place inside an element that is part of a line. */
export function placeInLine(element: Element, outer: Place): Place {
  const name = element.tagName;
  const struck = STRUCK.test(name) || (name === 'SPAN' && isStruck(element));
  if (!struck && !STRONG.test(name) && !SLANTED.test(name)) return outer;
  const { strong, slanted, aside } = outer.run;
  return {
    ...outer,
    run: {
      ...((strong || STRONG.test(name)) && { strong: true }),
      ...((slanted || SLANTED.test(name)) && { slanted: true }),
      ...(struck ? { aside: 'struck' as const } : aside && { aside }),
    },
  };
}

/** The place inside a block that says what its lines are; the containers around it stay. */
export function placeInBlock(outer: Place, own: Partial<Frame> | undefined, deeper: boolean): Place {
  const depth = outer.depth + (deeper ? 1 : 0);
  if (!own) return { ...outer, depth };
  const { inside, aside, ...frame } = outer.frame;
  return {
    ...outer,
    depth,
    frame: {
      ...(own.kind ? { kind: own.kind } : frame),
      ...(own.kind === 'item' && { level: Math.max(1, depth) }),
      ...(inside && { inside }),
      ...(aside && { aside }),
      ...own,
    },
  };
}

/** What the line that ends here is; `box` is the state of the check box in it, if there is one. */
export function frameOfLine({ frame, depth }: Place, box: boolean | null): Frame {
  const ticked: Frame = box === null ? { ...frame } : { ...frame, kind: 'item', checked: box };
  if (ticked.kind === 'item') ticked.level ??= Math.max(1, depth);
  if (frame.kind === 'item') {
    // Only the first paragraph of a list item is the item; what follows it explains it.
    frame.kind = 'paragraph';
    delete frame.checked;
    delete frame.level;
  }
  return ticked;
}
