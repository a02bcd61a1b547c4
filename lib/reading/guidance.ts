import type { LabelPart } from '../lexicon/labels/label-rows';
import { remembered } from '../text/remembered';
import { document as cues } from './cues/document';
import type { Line } from './outline';

/** Parts whose content is never an order or a question; in a list of tasks "write the letter" is the plan itself. */
const STATED: ReadonlySet<LabelPart> = new Set([
  'hypothesis',
  'segment',
  'signal',
  'threshold',
  'baseline',
  'guardrail',
  'secondary',
  'window',
  'owner',
  'objective',
  'outcome',
  'background',
  'message',
  'distribution',
  'reason',
  'risk',
  'budget',
  'results',
]);
const TELLS =
  /^["'“‘*_([\s-]*(?:please |briefly |clearly )?(?:(?:describe|list|state|explain|define|specify|identify|enter|insert|include|summari[sz]e|outline|fill in|provide|name (?:the|one|who)|choose|pick (?:one|a)|which)\b|who (?:is|are|will|do|does)\b|what (?:is|are|do|does|will|would|should|did|kind|problem|result|number)|how (?:will|do|does|many|much|long|would)|when (?:will|do|does|is)|where (?:will|do|does|is)|why (?:is|are|do|does|will)|is (?:there|it|this)|are (?:there|you)|do (?:we|you)|e\.g\.|eg[.:]|for example|for instance|example:|ex:|if we .{0,12}(?:\.\.\.|…|\[|_))/i;
const HOLES =
  /\[[^\]\n]{0,80}\]|\{\{?[^}\n]{0,60}\}?\}|<[A-Za-z][^>\n]{0,60}>|_{2,}|\.{3,}|…|\b(?:tbd|tbc|n\/a|xx+|todo|lorem ipsum)\b/gi;

/** A line that calls itself an example is none of the plan's, whatever figures it holds. */
const SAMPLE =
  /^["'“‘*_([\s>-]*(?:(?:filled-?in |worked |short |good |bad |another |an )?(?:example|sample)s?(?: answer| text| entry)?|e\.?g\.?)["'”’*_)\]]*\s?[:–—]/i;

/** Pieces somebody is to fill in; not footnotes, ticks or links. */
const GAPS = /\[(?=[^\]]*\p{L}{3})[^\]\n]{1,80}\](?![([])/gu;

/** Whether a text holds a place that is still to be filled. */
export const hasPlaceholder = remembered((text) => cues.placeholder?.test(text) === true);

const known = new WeakMap<Line, boolean>();

/** Words a form puts where an answer belongs: instructions, questions, examples, blanks. Never part of the plan. */
export function isGuidance(line: Line): boolean {
  const is = known.get(line) ?? looksLikeGuidance(line);
  known.set(line, is);
  return is;
}

function looksLikeGuidance(line: Line): boolean {
  const { block, text, label, section } = line;
  if (block.aside === 'instruction' || SAMPLE.test(text) || SAMPLE.test(`${block.label ?? ''}:`)) return true;
  // A sentence with its pieces still in brackets is a form, whatever it is a form of.
  if ((text.match(GAPS)?.length ?? 0) > 1) return true;
  const left = text.replace(HOLES, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  if (left < 2 && left < (text.match(/\p{L}{2,}/gu)?.length ?? 0)) return true;
  if (left === 0 && hasPlaceholder(text)) return true;
  const place = label?.part ?? section?.part;
  if (!place || !STATED.has(place) || block.kind === 'heading') return false;
  return TELLS.test(text) && !/\d/.test(text) && text.length < 240;
}
