import type { LabelPart } from '../lexicon/labels/label-rows';
import { remembered } from '../text/remembered';
import type { Weights } from './choose';
import type { Features } from './cues/cue';
import type { Line } from './outline';

type Tell = (name: string, value: number) => void;

/** Facts about where a line stands, the same for every part looked for. */
export function placeFeatures(line: Line, part: LabelPart, total: number): Features {
  const features: Features = {};
  tellPlace(line, part, total, (name, value) => {
    features[name] = value;
  });
  return features;
}

/** How much they speak for a part, in natural-log odds, where nobody asks which. */
export function placeScore(line: Line, part: LabelPart, total: number, weights: Weights): number {
  let sum = 0;
  tellPlace(line, part, total, (name, value) => {
    sum += (weights[name] ?? 0) * value;
  });
  return sum;
}

function tellPlace(line: Line, part: LabelPart, total: number, tell: Tell): void {
  const { block, label, section, chapter } = line;
  tell('bias', 1);
  if (label) tell(label.part === part ? 'label' : `label:${label.part}`, label.confidence);
  else if (block.label !== undefined) tell('label:unknown', 1);
  if (section) tell(section.part === part ? 'section' : `section:${section.part}`, section.confidence);
  if (chapter && chapter.part !== section?.part)
    tell(chapter.part === part ? 'chapter' : `chapter:${chapter.part}`, chapter.confidence);
  tell(`kind:${block.kind}`, 1);
  if (block.inside) tell(`inside:${block.inside}`, 1);
  if (block.aside) tell(`aside:${block.aside}`, 1);
  if (block.checked !== undefined) tell('checkbox', 1);
  if (line.inBlock === 0) tell('opensBlock', 1);
  if (line.blockIndex === 0 && block.kind === 'heading') tell('title', 1);
  if (line.section !== null && line.previous?.block.kind === 'heading') tell('opensSection', 1);
  tell(lengthOf(line.text), 1);
  const at = total > 1 ? line.blockIndex / total : 0;
  if (at < 0.08) tell('atTop', 1);
  else if (at > 0.85) tell('atEnd', 1);
}

const lengthOf = remembered((text) => {
  const words = text.split(/\s+/).length;
  return words < 4
    ? 'words<4'
    : words < 9
      ? 'words<9'
      : words < 20
        ? 'words<20'
        : words < 40
          ? 'words<40'
          : 'words40+';
});
