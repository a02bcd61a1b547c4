import type { BlockList } from './block-list';
import { bulletLength } from './bullet';
import { checkboxOf } from './checkbox';
import { isInstruction } from './instruction';
import { withoutOrnament } from './label';
import { isLabelAlone, labelled, splitLabels } from './labelled-line';
import { dropFront, type Frame, fold, type Line, textOf } from './line';
import { joinWrapped } from './wrapped-lines';

/**
 * Turns the lines of one paragraph, list item or heading into blocks: labels become fields, asides blocks of their own.
 * `heads`: a list under this item follows.
 */
export function paragraphBlocks(lines: readonly Line[], frame: Frame, list: BlockList, heads = false): void {
  const main = lines.map((line) => ({ ...line, runs: line.runs.filter((run) => !run.aside) }));
  const said = main.filter((line) => textOf(line) !== '');
  if (frame.kind === 'heading') pushHeading(said, frame, list);
  else pushLines(frame.inside === 'code' ? said : joinWrapped(said, list.hardWrapped), frame, list, heads);
  for (const aside of ['struck', 'comment', 'instruction'] as const) {
    const runs = lines.flatMap((line) => line.runs.filter((run) => run.aside === aside));
    const kind = frame.kind === 'heading' ? 'paragraph' : frame.kind;
    list.push({
      ...rest(frame),
      kind,
      text: runs.map((run) => run.text).join(' '),
      aside: frame.aside ?? aside,
    });
  }
}

function pushHeading(lines: readonly Line[], frame: Frame, list: BlockList): void {
  // Some Markdown writes the anchor of a heading behind it: `{#goals}`.
  const text = withoutOrnament(lines.map(textOf).join(' ')).replace(/\s*\{#[\w-]+\}$/, '');
  list.push({ ...rest(frame), kind: 'heading', level: frame.level ?? 6, text, ...aside(frame, text) });
}

function pushLines(lines: readonly Line[], frame: Frame, list: BlockList, heads = false): void {
  let waiting: Line[] = [];
  let first = true;
  const flush = () => {
    const all = waiting.map(textOf).join('\n');
    // A call-out begins with its icon.
    const text = frame.inside === 'callout' ? withoutOrnament(all) : all;
    const slanted = waiting.every((line) => line.runs.every((run) => run.slanted || fold(run.text) === ''));
    waiting = [];
    if (text === '') return;
    list.push({ ...(first ? frame : asParagraph(frame)), text, ...aside(frame, text, slanted) });
    first = false;
  };
  for (const line of lines.flatMap((each) => (takesLabels(frame) ? splitLabels(each) : [each]))) {
    const marked = frame.inside === 'code' ? null : itemOf(line, frame);
    if (marked) {
      flush();
      pushLines([marked.line], marked.frame, list);
      first = false;
      continue;
    }
    const pair = takesLabels(frame) ? labelled(line) : null;
    const alone = takesLabels(frame) && (frame.kind === 'paragraph' || heads) && isLabelAlone(line);
    if (pair && textOf(pair.value) !== '') {
      flush();
      pushField(pair.label, pair.value, frame, list);
      first = false;
    } else if (alone || pair) {
      flush();
      const text = withoutOrnament(textOf(line)).replace(/\s*[:：]$/u, '');
      list.push({ ...rest(frame), kind: 'heading', level: 6, text, ...aside(frame, text) });
      first = false;
    } else {
      waiting.push(line);
      if (!line.hard && frame.inside !== 'code') flush();
    }
  }
  flush();
}

/** A line that begins with a box or bullet somebody typed, as the item it is; null for any other. */
function itemOf(line: Line, frame: Frame): { line: Line; frame: Frame } | null {
  const text = line.runs.map((run) => run.text).join('');
  const box = checkboxOf(text);
  const length = box?.length ?? bulletLength(text);
  if (length === 0) return null;
  const item: Frame = {
    ...frame,
    kind: 'item',
    level: frame.level ?? 1,
    ...(box && { checked: box.checked }),
  };
  return { line: { runs: dropFront(line.runs, length), hard: false }, frame: item };
}

/** Adds `label` with its value; a value that is template guidance is marked so. */
export function pushField(label: string, value: Line, frame: Frame, list: BlockList): void {
  const text = textOf(value).replace(/\s+[|·•]$/u, '');
  const slanted = value.runs.every((run) => run.slanted || fold(run.text) === '');
  list.push({
    ...rest(frame),
    kind: 'field',
    label,
    text,
    ...aside(frame, isInstruction(label) ? label : text, slanted),
  });
}

/** Speakers of a comment thread, people in a to-do list and lines of code look like labels and are none. */
function takesLabels(frame: Frame): boolean {
  return frame.aside !== 'comment' && frame.inside !== 'code' && frame.checked === undefined;
}

function asParagraph(frame: Frame): Frame {
  return frame.kind === 'item' ? { ...rest(frame), kind: 'paragraph' } : frame;
}

function rest(frame: Frame): Omit<Frame, 'kind' | 'level'> {
  const { kind: _kind, level: _level, ...others } = frame;
  return others;
}

function aside(frame: Frame, text: string, slanted = false): Pick<Frame, 'aside'> {
  if (frame.aside) return { aside: frame.aside };
  if (frame.inside === 'code') return {};
  return isInstruction(text, slanted) ? { aside: 'instruction' } : {};
}
