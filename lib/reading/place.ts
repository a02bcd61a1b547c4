import type { LabelPart } from '../lexicon/labels/label-rows';
import { remembered } from '../text/remembered';
import type { Features } from './cues/cue';
import type { Line } from './outline';

/** Facts about where a line stands, the same for every part looked for. */
export function placeFeatures(line: Line, part: LabelPart, total: number): Features {
  const { block, label, section, chapter } = line;
  const features: Features = { bias: 1 };
  if (label) features[label.part === part ? 'label' : `label:${label.part}`] = label.confidence;
  else if (block.label !== undefined) features['label:unknown'] = 1;
  if (section) features[section.part === part ? 'section' : `section:${section.part}`] = section.confidence;
  if (chapter && chapter.part !== section?.part) {
    features[chapter.part === part ? 'chapter' : `chapter:${chapter.part}`] = chapter.confidence;
  }
  features[`kind:${block.kind}`] = 1;
  if (block.inside) features[`inside:${block.inside}`] = 1;
  if (block.aside) features[`aside:${block.aside}`] = 1;
  if (block.checked !== undefined) features.checkbox = 1;
  if (line.inBlock === 0) features.opensBlock = 1;
  if (line.section !== null && line.previous?.block.kind === 'heading') features.opensSection = 1;
  features[lengthOf(line.text)] = 1;
  const at = total > 1 ? line.blockIndex / total : 0;
  if (at < 0.08) features.atTop = 1;
  else if (at > 0.85) features.atEnd = 1;
  return features;
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
