import { because, type Choice } from './choose';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { RankedPart } from './ranked-part';
import type { Found } from './reading';
import { weights } from './weights';

/** A chosen line as evidence: its words, what kind of evidence it is, how sure and why. */
export function evidenceOf(
  { candidate, features }: Choice<Line>,
  part: RankedPart,
  confidence: number,
): Found {
  const by = features.label || features.section ? 'label' : part === 'hypothesis' ? 'sentence' : 'cue';
  return { quote: quoteOf(candidate), by, confidence, because: because(features, weights[part]) };
}
