import type { Check } from './check';
import { cued, judged, overlap } from './judged';

export const check: Check = {
  id: 'hypothesis.real',
  part: 'hypothesis',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'A claim, not a wish',
    why: 'A goal says what you want. A claim says what is so, and the result can contradict it.',
    ask: 'Say it as a fact you would bet on: these people do this when that happens.',
    example: 'Tenants answer the same day when the letter names a deadline.',
    notes: {
      claim: 'It is said as a claim.',
      question: 'This is a question. Your best guess at the answer is the hypothesis.',
      goal: 'This is what you want. What do you believe brings it about?',
      hedge: 'It takes no side. Which way do you bet?',
      vague: 'Nobody could see this effect. What would people do?',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge(reading) {
    const { hypothesis } = reading;
    if (!hypothesis) return judged('not-applicable', 'waiting');
    const { quote, falsifiable } = hypothesis;
    const quotes = [quote];
    const within = (group: 'goal' | 'hedge' | 'vague-effect') =>
      cued(reading, group).some((said) => overlap(said, quote));
    if (/\?\s*$/.test(quote.text)) return judged('fail', 'question', quotes);
    if (within('goal') && !falsifiable) return judged('fail', 'goal', quotes);
    if (within('hedge')) return judged('warn', 'hedge', quotes);
    if (within('vague-effect') && !falsifiable) return judged('warn', 'vague', quotes);
    return judged('pass', 'claim', quotes);
  },
};
