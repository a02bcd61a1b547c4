/** What a brief is once it has left its page or file: a title and blocks of plain text, in reading order. */
export interface Brief {
  /** Stable identity of the document: host id plus the host's own document id, or the file name. */
  id: string;
  /** Id of the host or parser that read it, e.g. `google-docs`, `markdown`. */
  host: string;
  title: string;
  blocks: Block[];
  /** What could not be read, in the order met; empty when everything was. */
  gaps: Gap[];
}

/**
 * One heading, paragraph, list item, labelled field or table cell.
 * `text` is plain: no markup, entities decoded, inner white space folded to single spaces, line breaks kept as `\n`.
 */
export interface Block {
  /** Unique inside the brief and stable across edits of other blocks where the host allows it. */
  id: string;
  kind: 'heading' | 'paragraph' | 'item' | 'field' | 'cell';
  text: string;
  /** Heading level 1-6, or nesting depth of a list item starting at 1. */
  level?: number;
  /** `field`: the label in front of the value. `cell`: the header of its column. */
  label?: string;
  /** `cell`: number of the table row inside the brief, the same for all cells of a row. */
  row?: number;
  /** `cell`: text of the first cell of its row, when this is not the first. */
  rowLabel?: string;
  /** Checkbox items and fields only. */
  checked?: boolean;
  /** The container it stands in, when that says something about it. */
  inside?: 'callout' | 'quote' | 'toggle' | 'code';
  /** Text that is in the document but not part of the plan: judged as absent, or with great care. */
  aside?: 'comment' | 'struck' | 'instruction';
}

/** Words of the brief with the block they stand in: the evidence for anything we say. */
export interface Quote {
  /** As written; opens with the block's label where that is part of what is said ("Trial starts: 40 a week"). */
  text: string;
  /** `Block.id`. */
  block: string;
  /** Offsets into that block's text, end exclusive. */
  start: number;
  end: number;
}

export interface Gap {
  what: 'collapsed' | 'too-long' | 'image' | 'not-loaded' | 'stale';
  /** How many blocks, characters or images, where it can be counted. */
  count?: number;
}
