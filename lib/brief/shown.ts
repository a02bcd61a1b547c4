import type { Block } from './brief';

/** Blocks as short lines that a person can compare: for tests and for looking at what a parser made of a file. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const { kind, level, checked, inside, aside, rowLabel, label, text } = block;
    const name = {
      heading: `h${level ?? ''}`,
      paragraph: 'p',
      item: '-'.repeat(level ?? 1),
      field: '',
      cell: `cell ${block.row}`,
    }[kind];
    return [
      name,
      checked === undefined ? '' : checked ? '[x]' : '[ ]',
      inside ? `{${inside}}` : '',
      aside ? `<${aside}>` : '',
      rowLabel === undefined ? '' : `(${rowLabel})`,
      label === undefined ? '' : `${label} =`,
      text.replace(/\n/g, ' ⏎ '),
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}
