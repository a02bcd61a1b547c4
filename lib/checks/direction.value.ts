import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'direction.value',
  part: 'direction',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'Worth it, and yours to do',
    why: 'A real problem you have no edge in belongs to somebody else; an edge without a problem belongs to nobody.',
    ask: 'What do you have that others do not, for solving this?',
    example: 'We see every booking in the county; nobody else does.',
    notes: {
      both: 'Problem and edge are both named.',
      one: 'Only one of the two is named so far: the problem, or why you.',
      none: 'Neither the problem nor your edge is named yet.',
    },
  },
  judge(reading) {
    const problem = cued(reading, 'problem');
    const edge = cued(reading, 'alternatives');
    if (problem.length > 0 && edge.length > 0) return judged('pass', 'both', [problem[0], edge[0]]);
    const either = [...problem, ...edge];
    return either.length > 0 ? judged('warn', 'one', either) : judged('unknown', 'none');
  },
};
