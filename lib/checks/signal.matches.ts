import type { Hypothesis, Segment, Signal } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';
import { kindsOfClaim } from './kinds-of-claim';
import { answers, metricsFor } from './metric-facts';
import { sharedWords } from './shared-words';

export const check: Check = {
  id: 'signal.matches',
  part: 'signal',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'The number measures the claim',
    why: 'A number that moves for other reasons answers another question, however well it is counted.',
    ask: 'If the hypothesis is true, which number moves first, and would it stay still if it is false?',
    example: 'The claim is about the opening line, so we read reply rate, not pipeline.',
    notes: {
      same: 'The hypothesis itself names this number.',
      direct: '{metric} measures this kind of claim itself.',
      proxy: '{metric} only stands in for this claim. {better} would be closer.',
      other: 'The claim is about {kind}; {metric} answers something else. Closer: {better}.',
      elsewhere:
        'The hypothesis says what people will do; {metric} counts something else. If it is true, what would they do more of?',
      unjudged:
        'Assay does not know this pair and takes your word for it: would {metric} stay still if the claim is false?',
      unsure:
        'Assay is not sure that {metric} counts what the hypothesis says people will do. Say how it would show it.',
      waiting: 'Waits for a hypothesis and a signal.',
    },
  },
  judge({ hypothesis, segment, signal }) {
    if (!hypothesis || !signal) return judged('not-applicable', 'waiting');
    const quotes = [hypothesis.quote, signal.quote];
    const { type } = hypothesis;
    const metric = signal.metric;
    if (signal.measuresClaim === 'no') return judged('fail', 'elsewhere', quotes, { metric });
    if (signal.measuresClaim === 'unsure') return judged('unknown', 'unsure', quotes, { metric });
    if (signal.measuresClaim === 'yes' || namesTheSame(hypothesis, signal, segment))
      return judged('pass', 'same', quotes, { metric });
    const strength = answers(signal.metricId, type);
    if (strength === null || type === null) return judged('pass', 'unjudged', quotes, { metric });
    if (strength === 2) return judged('pass', 'direct', quotes, { metric });
    const values = { metric, kind: kindsOfClaim[type], better: { list: metricsFor(type) } };
    return strength === 1 ? judged('warn', 'proxy', quotes, values) : judged('fail', 'other', quotes, values);
  },
};

/** The signal is the number the hypothesis speaks of: the same words, or the same effect without the people in it. */
function namesTheSame(hypothesis: Hypothesis, signal: Signal, segment: Segment | null): boolean {
  const { quote, parts } = hypothesis;
  const inside =
    signal.quote.block === quote.block && signal.quote.start < quote.end && quote.start < signal.quote.end;
  if (inside) return true;
  const people = [parts.audience?.text ?? '', segment?.quote.text ?? ''].join(' ');
  const claim = parts.metric?.text ?? quote.text;
  const shared = sharedWords(claim, `${signal.metric} ${signal.quote.text}`);
  const aboutPeople = new Set(sharedWords(people, claim));
  return shared.some((word) => !aboutPeople.has(word));
}
