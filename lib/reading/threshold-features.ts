import type { LabelPart } from '../lexicon/labels/label-rows';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { barText } from './bar-text';
import { combine } from './combine';
import { type Features, fire, fireSome } from './cues/cue';
import { measurement } from './cues/measurement';
import { ofAnyLine } from './cues/of-any-line';
import { prediction } from './cues/prediction';
import type { Line } from './outline';
import { placeFeatures } from './place';

const FROM_PREDICTION = [
  ...ofAnyLine,
  'comparative',
  'than',
  'noDifference',
  'decides',
  'magnitude',
  'ifInside',
];
/** What is done when the figure is in: "worth it from 30", "below that we go back". */
const CONSEQUENCE =
  /\b(?:worth(?:while)?|go(?:es)? (?:back|ahead|on)|roll(?:s|ed)? (?:it )?out|scale|bin|ditch|abandon|end(?:s|ed)? (?:it|this)|continue|call it|good enough|not enough|counts? as|otherwise|else|go\/no-go|ship|revert|repeat|prov(?:e|es|ed|en)|falsif\w+|true if|false if|wrong|right if|pass(?:es)?|fail(?:s|ed)?|break-?even|pays? (?:for )?itself|bar|cut-?off|threshold|minimum)\b/i;
const BOUND =
  /\b(?:below|under|above|over|fewer|less|more|at least|at most|no more|no less|beyond|within|exceeds?|up to|or (?:more|better|fewer|less)|minimum|maximum)\b(?: than)?\s(?:about |roughly |around )?(?:[€$£]?\d|one|two|three|four|five|six|seven|eight|nine|ten|a (?:third|half|quarter|fifth|tenth)|half|twice|\w+teen|twenty|thirty|forty|fifty|a hundred)|[<>≥≤]=?\s?[€$£]?\d|\+\s?\d+(?:[.,]\d+)?\s?(?:%|pp|pts?|points?)|\d\s?%?\+(?![\w+])/i;

/**
 * Whether a line may say what result decides: it names an amount - "more than the others" is a direction, and one
 * tenant more would confirm it - and a bound or a consequence, or stands where bars and measures stand.
 */
export function mayDecide(line: Line, signal: Line | null, hypothesis: Line | null): boolean {
  const stands =
    line === hypothesis ||
    (signal !== null && Math.abs(line.blockIndex - signal.blockIndex) <= 1) ||
    [line.label, line.section].some((label) => label && DECIDES.has(label.part));
  // Most lines are out before anything is left out of them.
  return saysHowMuch(line.text.slice(0, 600), stands) && saysHowMuch(barText(line.text), stands);
}

function saysHowMuch(text: string, stands: boolean): boolean {
  const says = (cue: RegExp | undefined) => cue?.test(text) === true;
  return (
    (says(measurement.hasNumber) &&
      (stands || says(BOUND) || says(CONSEQUENCE) || says(measurement.comparesNumber))) ||
    says(prediction.noDifference)
  );
}
const DECIDES: ReadonlySet<LabelPart> = new Set(['threshold', 'signal', 'secondary', 'hypothesis']);

/** Facts about a line as the one that says what result confirms or rejects the hypothesis. */
export function thresholdFeatures(
  line: Line,
  signal: Line | null,
  hypothesis: Line | null,
  total: number,
): Features {
  const place = placeFeatures(line, 'threshold', total);
  const f: Features = { bias: 1 };
  for (const name in place)
    if (/^(?:label|section|chapter|kind:cell|kind:heading)/.test(name)) f[name] = place[name] ?? 0;
  fire(measurement, line.text, f);
  fireSome(prediction, FROM_PREDICTION, line.text, f);
  const head = barText(line.text);
  if (head !== line.text) {
    for (const name of ['hasNumber', 'comparesNumber']) if (!measurement[name]?.test(head)) delete f[name];
    if (!prediction.magnitude?.test(head)) delete f.magnitude;
  }
  if (CONSEQUENCE.test(head)) f.consequence = 1;
  if (BOUND.test(head)) f.bound = 1;
  if (line === signal) f.isSignal = 1;
  else if (signal && line.block === signal.block) f.besideSignal = 1;
  else if (signal && Math.abs(line.blockIndex - signal.blockIndex) === 1) f.nextToSignal = 1;
  if (line === hypothesis) f.isHypothesis = 1;
  if (findMetrics(line.text, { asMetric: f.label !== undefined }).length > 0) f.metric = 1;
  combine(f, {
    decidesBound: ['decides', 'bound'],
    consequenceBound: ['consequence', 'bound'],
    ifBound: ['ifInside', 'bound'],
    metricBound: ['metric', 'bound'],
    thingBound: ['countedThing', 'bound'],
    signalBound: ['isSignal', 'bound'],
    signalNumber: ['isSignal', 'hasNumber'],
    signalCompares: ['isSignal', 'comparesNumber'],
    besideSignalBound: ['besideSignal', 'bound'],
    besideSignalCompares: ['besideSignal', 'comparesNumber'],
    nextToSignalBound: ['nextToSignal', 'bound'],
    hypothesisMagnitude: ['isHypothesis', 'magnitude'],
    hypothesisBound: ['isHypothesis', 'bound'],
    hypothesisCompares: ['isHypothesis', 'than'],
    wantsBound: ['wants', 'bound'],
    labelNumber: ['label', 'hasNumber'],
    sectionNumber: ['section', 'hasNumber'],
    rateBound: ['rate', 'bound'],
    willBound: ['future', 'bound'],
  });
  return f;
}
