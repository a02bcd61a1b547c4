import type { Check } from './check';
import { cued, judged } from './judged';

const SEEN =
  /\d|\b(?:interview\w*|surveys?|data|saw|seen|measured|tested|pilot|analytics|recordings?|told|asked|said|name[ds]?|learned|learnt|tickets?|complain\w*|calls|reviews?)\b/i;

export const check: Check = {
  id: 'hypothesis.defensible',
  part: 'hypothesis',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Why you believe it',
    why: 'A belief with a reason can be checked further back when the result disappoints. Without one there is only the next guess.',
    ask: 'Where does this belief come from: something you saw, heard or counted?',
    example: '11 of 18 managers named no-shows before we asked.',
    notes: {
      evidence: 'The brief says what it has seen or measured.',
      opinion: 'A reason is given. What did you see or measure behind it?',
      none: 'Not yet said why you believe it.',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge(reading) {
    const { hypothesis } = reading;
    if (!hypothesis) return judged('not-applicable', 'waiting');
    const near = cued(reading, 'rationale').filter(({ block }) => block === hypothesis.quote.block);
    const stated = [...(hypothesis.parts.reason ? [hypothesis.parts.reason] : []), ...near];
    const reasons = stated.length > 0 ? stated : cued(reading, 'rationale', 'prior-result');
    if (reasons.length === 0) return judged('unknown', 'none');
    const seen = reasons.filter(({ text }) => SEEN.test(text));
    return seen.length > 0 ? judged('pass', 'evidence', seen) : judged('warn', 'opinion', reasons);
  },
};
