import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'outcome.tool',
  part: 'outcome',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'A claim, not a tool',
    why: 'A new tool changes how something is made, not whether anybody wants it.',
    ask: 'Say it again without naming the tool: which claim is left?',
    example: 'Without the tool: letters with the tenant’s own meter reading get paid sooner.',
    notes: {
      claim: 'A claim stands beside the tool.',
      tool: 'The tool is all there is so far. What do you believe about people?',
      free: 'No tool stands in for the idea.',
    },
  },
  judge(reading) {
    const tools = cued(reading, 'tool-led');
    if (tools.length === 0) return judged('pass', 'free');
    return reading.hypothesis ? judged('pass', 'claim', tools) : judged('warn', 'tool', tools);
  },
};
