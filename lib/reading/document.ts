import type { Brief } from '../brief/brief';
import { kindSigns } from '../lexicon/documents/kind-signs';
import { labelOf } from '../lexicon/labels/label-of';
import type { LabelPart } from '../lexicon/labels/label-rows';
import { type Features, fires } from './cues/cue';
import { document as cues } from './cues/document';
import { prediction } from './cues/prediction';
import { isSpoken } from './document-words';
import { hasPlaceholder, isGuidance } from './guidance';
import type { Line } from './outline';

const PLAN_PARTS = new Set<LabelPart>([
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
  'budget',
  'threshold',
]);

/**
 * Facts about a whole document that say whether it is a plan still to be carried out, an empty form, or neither.
 * `presence`: how sure it is that the document states each part, 0-1.
 */
export function documentFeatures(
  brief: Brief,
  lines: readonly Line[],
  presence: Readonly<Record<string, number>>,
): Features {
  const spoken = lines.filter(isSpoken);
  const all = Math.max(6, spoken.length);
  const share = (test: (line: Line) => boolean | undefined) => spoken.filter(test).length / all;
  const kinds = kindSigns(
    brief.title,
    spoken.map(({ text }) => text),
  );
  const [strongest = 0, second = 0] = Object.values(kinds).sort((a, b) => b - a);
  const opening = [brief.title, ...spoken.slice(0, 3).map(({ text }) => text)];
  const opensAs = (cue: string) => (opening.some((text) => fires(cues, cue, text)) ? 1 : 0);
  const { filled, empty } = partsFilled(lines);
  for (const part of headingsOverNothing(brief)) empty.add(part);
  const guidance =
    lines.filter(({ block }) => block.aside === 'instruction').length / Math.max(6, lines.length);
  const core = (['hypothesis', 'segment', 'signal'] as const).filter((part) => filled.has(part)).length;
  const namedBrief = /\bbrief\b/i.test(brief.title);
  const reports = strongest >= 4 || filled.has('results');
  return {
    bias: 1,
    // A draft is short and may hold no more than its claim and its audience.
    labelledDraft: !reports && (core >= 2 || (namedBrief && filled.size >= 2)) ? 1 : 0,
    signsOfAnotherKind: strongest / 6,
    strongSignsOfAnotherKind: strongest >= 5 ? 1 : 0,
    signsOfASecondKind: second / 6,
    namedAPlan: opensAs('plan'),
    namedAsResults: opensAs('results'),
    resultsSection: filled.has('results') ? 1 : 0,
    partsLabelled: Math.min(1, [...filled].filter((part) => PLAN_PARTS.has(part)).length / 5),
    nothingFilled:
      ['hypothesis', 'segment', 'signal'].some((part) => filled.has(part as LabelPart)) || empty.size === 0
        ? 0
        : 1,
    partsLeftEmpty: Math.min(1, [...empty].filter((part) => !filled.has(part)).length / 3),
    guidance: Math.min(1, 3 * guidance),
    placeholders: Math.min(1, 4 * share(({ text }) => hasPlaceholder(text))),
    instructions: Math.min(1, 4 * share(({ text }) => cues.instructs?.test(text))),
    addressesReader: Math.min(1, 3 * share(({ text }) => cues.addressesReader?.test(text))),
    past: Math.min(1, 2 * share(({ text }) => fires(prediction, 'past', text))),
    pastMeasured: Math.min(1, 5 * share(({ text }) => cues.pastMeasured?.test(text))),
    willDo: Math.min(1, 5 * share(({ text }) => cues.willDo?.test(text))),
    tasks: Math.min(1, 4 * share(({ text }) => cues.task?.test(text))),
    aboutAny: Math.min(1, 5 * share(({ text }) => cues.aboutAny?.test(text))),
    undecided: Math.min(1, 5 * share(({ text }) => cues.undecided?.test(text))),
    defines: Math.min(1, 5 * share(({ text }) => cues.defines?.test(text))),
    timeStamps: Math.min(1, 3 * share(({ text }) => cues.timeStamp?.test(text))),
    code: Math.min(1, 4 * share(({ block }) => block.inside === 'code')),
    statesWhen: says(presence.window),
    statesWho: says(presence.segment),
    statesWhat: says(presence.execution),
    statesWhere: says(presence.distribution),
    statesOwner: says(presence.owner),
    statesSignal: says(presence.signal),
  };
}

/**
 * How much speaks for a part being stated, in natural-log odds by four: a document of another kind has lines that pass
 * for a part, too, but a plan says its parts more plainly than a presence near 1 would tell.
 */
function says(presence = 0): number {
  return Math.max(-3, Math.min(8, Math.log(presence / (1 - presence)))) / 4;
}

/** Parts whose heading is followed by the next heading, or by nothing: a form nobody has filled in. */
function headingsOverNothing({ blocks }: Brief): LabelPart[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const over = next === undefined || (next.kind === 'heading' && (next.level ?? 6) <= (block.level ?? 6));
    const part = block.kind === 'heading' && over ? labelOf(block.text)?.part : undefined;
    return part !== undefined && PLAN_PARTS.has(part) ? [part] : [];
  });
}

function partsFilled(lines: readonly Line[]): { filled: Set<LabelPart>; empty: Set<LabelPart> } {
  const filled = new Set<LabelPart>();
  const empty = new Set<LabelPart>();
  for (const line of lines) {
    const part = line.label?.part ?? line.section?.part;
    if (!part) continue;
    if (line.block.kind === 'heading') continue;
    (isGuidance(line) ? empty : filled).add(part);
  }
  return { filled, empty };
}
