import type { Line } from './outline';
import type { BriefType, Hypothesis, Segment, Signal, Window } from './reading';

const EXPERIMENT =
  /\b(?:experiment|a\/b|ab[- ]test|split[- ]test|test (?:brief|card|plan|of|whether)|trial of|hypothesis)\b|\btest\b\s*(?::|$)/i;
const LAUNCH =
  /\b(?:launch(?:es|ing)?|go[- ]to[- ]market|gtm|announc\w+|unveil\w*|reveal|premiere|introducing|grand opening|opening (?:of|day|campaign)|release (?:of|plan|campaign)|rebrand)\b/i;
const RUNNING =
  /\b(?:always[- ]on|evergreen|content calendar|editorial (?:calendar|plan)|content (?:plan|programme|program|series)|posting (?:plan|schedule)|newsletter (?:plan|calendar)|nurture (?:track|programme|program)|weekly series|monthly series|social calendar)\b/i;
const OWN_PEOPLE =
  /\b(?:our (?:own )?(?:staff|employees|colleagues|workforce|people|managers|teams)|all (?:staff|employees|colleagues)|employees (?:of|in|at|who)|internal (?:audience|comms|communications?|launch|campaign|newsletter)|intranet|all-hands|town hall|everyone (?:at|in) (?:the company|head office)|new joiners)\b/i;
/** Staff of others are customers: "HR directors who want their employees to ...". */
const THEIR_PEOPLE = /\b(?:their (?:staff|employees)|clients?|customers?|prospects?|buyers?)\b/i;
/** Lines in which a document says what it is. */
const OPENING = 4;

export interface Stated {
  hypothesis: Pick<Hypothesis, 'falsifiable'> | null;
  segment: Pick<Segment, 'quote'> | null;
  signal: Pick<Signal, 'quote'> | null;
  distribution: { quote: { text: string } } | null;
  window: Pick<Window, 'quote' | 'days'> | null;
}

/**
 * What kind of plan a brief is; checks that make no sense for a kind do not apply to it. A claim that could be wrong
 * with a number beside it is an experiment, whatever the occasion.
 */
export function briefType(title: string, lines: readonly Line[], stated: Stated): BriefType {
  const { hypothesis, segment, signal, distribution, window } = stated;
  const opening = [title, ...lines.slice(0, OPENING).map(({ text }) => text)].join('\n').slice(0, 600);
  const people = `${segment?.quote.text ?? ''} ${distribution?.quote.text ?? ''}`;
  if (hypothesis?.falsifiable && signal) return 'experiment';
  if (OWN_PEOPLE.test(`${opening} ${people}`) && !THEIR_PEOPLE.test(people)) return 'internal';
  const endless = window !== null && window.days === null && ENDLESS.test(window.quote.text);
  if (RUNNING.test(opening) || endless) return 'always-on';
  if (EXPERIMENT.test(title)) return 'experiment';
  return LAUNCH.test(title) || LAUNCH.test(lines[0]?.text ?? '') ? 'launch' : 'campaign';
}

const ENDLESS =
  /\b(?:ongoing|always[- ]on|evergreen|until further notice|no end date|continuous\w*|indefinite\w*|all year (?:round)?|every (?:week|month|day|tuesday|thursday)|weekly|monthly)\b/i;
