import type { Element } from './html-element';
import { asideOf, insideOf, keepsBreaks, slantedOf, strongOf } from './html-meaning';
import type { Frame, Run } from './line';

/** How text looks where the reader stands. `breaks`: line breaks in the source are seen. */
export interface Look {
  strong: boolean;
  slanted: boolean;
  breaks: boolean;
  aside: Frame['aside'];
}

/** Text nobody did anything to. */
export const PLAIN: Look = { strong: false, slanted: false, breaks: false, aside: undefined };

/** A run's marks from the look it stands in. */
export function marks(look: Look): Omit<Run, 'text'> {
  return {
    ...(look.strong && { strong: true }),
    ...(look.slanted && { slanted: true }),
    ...(look.aside && { aside: look.aside }),
  };
}

/** The look inside an element. */
export function lookOf(element: Element, outer: Look): Look {
  return {
    strong: strongOf(element) ?? outer.strong,
    slanted: slantedOf(element) ?? outer.slanted,
    breaks: outer.breaks || keepsBreaks(element),
    aside: asideOf(element) ?? outer.aside,
  };
}

/** The frame of a block; the outer one itself where nothing changes, so that an item's later paragraphs know of the first. */
export function frameOf(element: Element, outer: Frame, look: Look): Frame {
  const inside = insideOf(element);
  const aside = asideOf(element) ?? look.aside;
  if (!inside && (!aside || aside === outer.aside)) return outer;
  const kind = inside && outer.kind === 'item' ? 'paragraph' : outer.kind;
  return { ...outer, kind, ...(inside && { inside }), ...(aside && { aside }) };
}
