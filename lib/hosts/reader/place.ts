import type { Frame, Run } from '../../brief/line';
import type { Look } from './look';

/** Where a walk is: what the lines of this block are and how its text looks. */
export interface Place {
  frame: Frame;
  /** How many lists it stands in. */
  depth: number;
  run: Omit<Run, 'text'>;
  keepsBreaks: boolean;
}

const STRONG = /^(?:B|STRONG)$/;
const STRUCK = /^(?:S|DEL|STRIKE)$/;
const SLANTED = /^(?:I|EM|CITE)$/;

/** The place inside an element, as far as its look goes. */
export function placeIn(element: Element, outer: Place, look: Look): Place {
  const { strong, slanted, aside } = outer.run;
  const name = element.tagName;
  return {
    ...outer,
    keepsBreaks: look.keepsBreaks,
    run: {
      ...((look.strong ?? (strong || STRONG.test(name))) && { strong: true }),
      ...((slanted || SLANTED.test(name)) && { slanted: true }),
      ...(STRUCK.test(name) || look.struck ? { aside: 'struck' as const } : aside && { aside }),
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
