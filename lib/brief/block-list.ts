import type { Block, Gap } from './brief';
import { withoutChats } from './chat-lines';
import { fold } from './line';

/** A block before it has its place. */
export type Draft = Omit<Block, 'id'>;

/** Blocks and gaps of a brief while it is being read, in reading order. */
export class BlockList {
  readonly #blocks: Block[] = [];
  readonly #gaps = new Map<Gap['what'], number>();
  #rows = 0;
  /** Are the lines of the document cut at some width? Then a line break means nothing. */
  readonly hardWrapped: boolean;

  constructor(hardWrapped = true) {
    this.hardWrapped = hardWrapped;
  }

  /** Adds a block; one without any text, or an icon alone, is left out. */
  push(draft: Draft): void {
    const text = fold(draft.text);
    if (text === '' || (draft.kind !== 'cell' && draft.kind !== 'field' && !/[\p{L}\p{N}]/u.test(text)))
      return;
    this.#blocks.push({ id: `b${this.#blocks.length + 1}`, ...draft, text });
  }

  /** What was added so far; lines of a conversation are no fields. */
  get blocks(): Block[] {
    return withoutChats(this.#blocks);
  }

  /** Number of the next table row. */
  nextRow(): number {
    this.#rows += 1;
    return this.#rows;
  }

  /** Counts something that could not be read. */
  miss(what: Gap['what'], count = 1): void {
    this.#gaps.set(what, (this.#gaps.get(what) ?? 0) + count);
  }

  gaps(): Gap[] {
    return [...this.#gaps].map(([what, count]) => ({ what, count }));
  }
}
