import { findMetrics } from '../lexicon/metrics/find-metrics';
import { combine } from './combine';
import { type Features, fire } from './cues/cue';
import { prediction } from './cues/prediction';
import { wordsAs } from './word-features';
import { meaningAs } from './word-meanings';

// Nothing anybody could look at would speak against these.
const BEYOND_OBSERVING =
  /\b(?:cannot be (?:put|measured|counted|expressed)|can['’]t be (?:measured|counted)|no number|in a way that|emotional (?:bond|connection)|soul|spirit|heart of|essence|feel(?:s|ing)? (?:closer|seen|at home|connected|part of|valued|inspired)|deepen|inspir\w+|delight\w*|stand out|top of mind|thought leader\w*|resonat\w+|connect with|love (?:us|it|the brand)|brand love|authentic\w*|meaningful\w*|magic\w*)\b/i;
// Whatever happens, such a sentence has said so.
const ALWAYS_TRUE =
  /\b(?:may or may not|might or might not|(?:some|others?) (?:will|may|might) .{1,60}\b(?:others?|some) (?:will|may|might)|one way or (?:the other|another)|to some (?:extent|degree)|in (?:their|its|his|her) own (?:way|time)|sooner or later|when (?:they['’]re|they are|the time is|it is) (?:ready|right)|in the long (?:run|term)|something|we(?:['’]ll| will) learn|either way|depends|for (?:some|many) (?:people|of them))\b/i;

/** Facts about a hypothesis that say whether an observable result could prove it wrong. */
export function falsifiableFacts(text: string): Features {
  const f: Features = fire(prediction, text, { bias: 1 });
  if (BEYOND_OBSERVING.test(text.slice(0, 600))) f.beyondObserving = 1;
  if (ALWAYS_TRUE.test(text.slice(0, 600))) f.alwaysTrue = 1;
  if (f.moves && f.future && (f.magnitude || f.share || findMetrics(text, { asMetric: true }).length > 0))
    f.movesNumber = 1;
  combine(f, {
    comparesGroups: ['comparative', 'than'],
    predictsResponse: ['future', 'responds'],
    respondsMore: ['responds', 'comparative'],
    hedgedResponse: ['hedge', 'responds'],
    comparesBeyondObserving: ['comparative', 'beyondObserving'],
    countsBeyondObserving: ['magnitude', 'beyondObserving'],
  });
  if (!f.comparative && !f.magnitude && !f.noDifference && !f.moves && !f.responds) f.namesNoResult = 1;
  return f;
}

/** The same with the words of the hypothesis and what they mean, as the weights are fitted. */
export function falsifiableFeatures(text: string): Features {
  return { ...falsifiableFacts(text), ...wordsAs('claims', text), ...meaningAs(text) };
}
