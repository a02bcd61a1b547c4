/** What is known of a paragraph besides its text. */
export interface Hint {
  kind: 'heading' | 'item' | 'paragraph';
  level?: number;
  checked?: boolean;
  /** How many characters at its start are bold, white space not counted. */
  bold?: number;
}

/** Hints by the comparable form of a paragraph's text. */
export type Hints = ReadonlyMap<string, Hint>;

/** A text as it can be recognised in another rendering of the same document: no white space, no marks of chips. */
export function comparable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: chips and the like are control and private-use characters
  return text.replace(/[\s\u0000-\u001F\u200B\uFEFF\uE000-\uF8FF]+/g, '');
}

/** Looks a paragraph up, the surest source first. */
export function hintFor(text: string, sources: readonly Hints[]): Hint | undefined {
  const key = comparable(text);
  const found = sources.map((source) => source.get(key)).filter((hint) => hint !== undefined);
  const bold = found.find((hint) => hint.bold !== undefined)?.bold;
  const first = found.find((hint) => hint.kind !== 'paragraph') ?? found[0];
  return first && { ...first, ...(bold === undefined ? {} : { bold }) };
}
