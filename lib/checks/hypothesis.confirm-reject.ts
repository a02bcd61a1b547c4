import type { Check } from './check';
import { cued, judged } from './judged';

const DROPS =
  /\b(?:reject\w*|drop|stop|kill|wrong|fail\w*|below|under|less than|fewer|otherwise|if not|abandon|go back|give up|unless)\b|<|≤/i;
const KEEPS =
  /\b(?:confirm\w*|keep|right|holds?|true|success\w*|wins?|at least|or more|above|over|more than|reach\w*|scale|extend|roll)\b|>|≥/i;

export const check: Check = {
  id: 'hypothesis.confirm-reject',
  part: 'hypothesis',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Says when to keep it and when to drop it',
    why: 'A bar for yes without a bar for no leaves every weak result open to argument.',
    ask: 'At which value do you drop it?',
    example: 'Keep from 4 % on, drop below 3 %, between them run it once more.',
    notes: {
      both: 'Both sides are there: when to keep it and when to drop it.',
      keep: 'It says when to keep it. At which value do you drop it?',
      drop: 'It says when to drop it. From which value on do you keep it?',
      none: 'Not yet said which result keeps it and which one drops it.',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge(reading) {
    const { hypothesis, threshold } = reading;
    if (!hypothesis) return judged('not-applicable', 'waiting');
    const { falsifier } = hypothesis.parts;
    const rules = [threshold?.quote, ...cued(reading, 'decision-rule')].flatMap((quote) => quote ?? []);
    const drops = falsifier ?? rules.find(({ text }) => DROPS.test(text));
    const keeps = rules.find(({ text }) => KEEPS.test(text));
    if (drops && keeps) return judged('pass', 'both', [keeps, drops]);
    if (drops) return judged('warn', 'drop', [drops]);
    return keeps ? judged('warn', 'keep', [keeps]) : judged('unknown', 'none');
  },
};
