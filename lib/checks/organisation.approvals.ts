import type { Check } from './check';
import { internalRounds } from './internal-rounds';
import { cued, judged } from './judged';

const APPROVAL =
  /\b(?:approv\w*|sign\w*[- ]?off|signs?|committee|steerco|steering|stakeholders?|buy[- ]?in|consensus|green[- ]?light\w*|agree\w*|review\w*|align\w*)\b/i;

export const check: Check = {
  id: 'organisation.approvals',
  part: 'organisation',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'No chain of approvals',
    why: 'Every approval before the first contact with people costs a week in which nothing is learnt.',
    ask: 'Which of these approvals could be a rule agreed once: a budget, a brand sheet?',
    example: 'Under 500 euros and inside the brand sheet nobody is asked.',
    notes: {
      free: 'No chain of approvals stands before it.',
      legal: 'Only what the law asks for.',
      one: 'One approval stands before it. Could a rule agreed once replace it?',
      chain: 'Several approvals stand before it. Which could be a rule agreed once?',
    },
  },
  judge(reading) {
    const legal = cued(reading, 'compliance');
    const approvals = internalRounds(reading).filter(({ text }) => APPROVAL.test(text));
    if (approvals.length === 0)
      return legal.length > 0 ? judged('pass', 'legal', legal) : judged('pass', 'free');
    return judged(approvals.length > 1 ? 'fail' : 'warn', approvals.length > 1 ? 'chain' : 'one', approvals);
  },
};
