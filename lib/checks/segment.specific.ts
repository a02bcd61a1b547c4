import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'segment.specific',
  part: 'segment',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'Someone could build that list',
    why: 'If a colleague could not pull these people with a filter, a different crowd will see it and the answer will be about them.',
    ask: 'Which filter would a colleague set to get exactly these people?',
    example: 'Trial users who invited nobody in their first 7 days.',
    notes: {
      specific: 'A colleague could build a list from this.',
      single:
        'One trait so far. A second one (size, place, behaviour, tool) would make the list unmistakable.',
      vague:
        'This could be almost anybody. Add what a filter could check: role, size, place, stage, behaviour.',
      unsure: 'Assay is not sure that a list could be built from this. Say what a filter would check.',
      waiting: 'Waits for a segment.',
    },
  },
  judge({ segment }) {
    if (!segment || segment.confidence < ASK_BELOW) return judged('not-applicable', 'waiting');
    if (segment.unsure) return judged('unknown', 'unsure', [segment.quote]);
    if (!segment.specific) return judged('fail', 'vague', [segment.quote]);
    const listed = segment.dimensions.includes('list') || segment.dimensions.includes('behaviour');
    if (segment.dimensions.length === 1 && !listed && segment.size === null) {
      return judged('warn', 'single', [segment.quote]);
    }
    return judged('pass', 'specific', [segment.quote]);
  },
};
