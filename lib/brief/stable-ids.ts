import type { Block } from './brief';

/**
 * Blocks with ids that survive edits elsewhere: made from the text itself, numbered where a text comes twice.
 * A page gives no ids of its own that all hosts could share.
 */
export function stableIds(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const mark = fingerprint(`${block.kind}|${block.label ?? ''}|${block.rowLabel ?? ''}|${block.text}`);
    const times = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, times);
    return { ...block, id: times === 1 ? mark : `${mark}-${times}` };
  });
}

/** A short mark of a text: FNV-1a with 32 bits, in base 36. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
