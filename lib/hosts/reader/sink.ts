import type { Part } from '../../brief/part';

/** A part of the page, and the element its first words stand in, where it is a line. */
export interface Drawn {
  part: Part;
  first: Element | null;
}

/** Takes what a walk finds, in reading order. */
export interface Sink {
  found: (drawn: Drawn) => void;
  miss: (what: 'collapsed' | 'image') => void;
}
