import type { Block } from './brief';
import { wordCount } from './label';
import { namesPartOfBrief } from './labelled-line';

/** Fewest lines that make a conversation. */
const FEWEST = 4;

/** Gives back to a conversation ("mia: why?", "tom: because") the lines that were taken for labels and values. */
export function withoutChats(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.kind === 'field' && blocks[end]?.inside === blocks[at]?.inside) end += 1;
    const run = blocks.slice(at, Math.max(end, at + 1));
    result.push(...(isChat(run) ? run.map(asLine) : run));
    at += run.length;
  }
  return result;
}

/** Several speakers, most of them more than once, none of them a part of a brief. */
function isChat(run: readonly Block[]): boolean {
  if (run.length < FEWEST) return false;
  const times = new Map<string, number>();
  for (const { label = '' } of run) {
    if (wordCount(label) > 2 || namesPartOfBrief(label)) return false;
    times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  }
  const repeated = run.filter(({ label = '' }) => (times.get(label.toLowerCase()) ?? 0) > 1);
  return times.size > 1 && repeated.length * 2 > run.length;
}

function asLine({ label, ...block }: Block): Block {
  return { ...block, kind: 'paragraph', text: `${label}: ${block.text}` };
}
