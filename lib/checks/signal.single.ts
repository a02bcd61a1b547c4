import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'signal.single',
  part: 'signal',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'One number decides',
    why: 'With several numbers one of them always looks good. Three unranked ones look good by chance one time in seven.',
    ask: 'Which one decides? Call the others secondary.',
    example: 'Reply rate decides; opens and unsubscribes are only watched.',
    notes: {
      one: 'One number decides.',
      ranked: '{metric} decides; the others are watched.',
      two: 'Two numbers. Which one decides?',
      several: '{count} numbers and none of them said to decide. Which one does?',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ signal, secondary }) {
    if (!signal) return judged('not-applicable', 'waiting');
    const others = secondary.filter(({ metric }) => metric !== signal.metric);
    const quotes = [signal.quote, ...others.map(({ quote }) => quote)];
    if (others.length === 0) return judged('pass', 'one', [signal.quote]);
    const together = others.filter(({ quote }) => quote.block === signal.quote.block);
    const chosen = signal.because.includes('decisive') || together.length === 0;
    if (chosen) return judged('pass', 'ranked', quotes, { metric: signal.metric });
    if (others.length === 1) return judged('warn', 'two', quotes);
    return judged('fail', 'several', quotes, { count: others.length + 1 });
  },
};
