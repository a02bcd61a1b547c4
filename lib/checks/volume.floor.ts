import { SUGGESTION } from '../statistics/evidence-level';
import { garwood } from '../statistics/garwood';
import type { Check } from './check';
import { judged } from './judged';
import { planVolume } from './plan-volume';
import { counted } from './value';

/** Responses an arm from which on a large change can be read. */
const FAIR = 100;

export const check: Check = {
  id: 'volume.floor',
  part: 'volume',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'More than a dozen responses',
    why: 'A dozen responses may stand for half as many or nearly twice as many. That is a hint, not an answer.',
    ask: 'How many responses do you expect from each version?',
    example: 'About 60 replies from each half.',
    notes: {
      fair: 'About {responses} responses from each version, enough to read.',
      some: 'About {responses} responses from each version; the true figure could be {low} to {high}.',
      few: 'Only about {responses} responses from each version; the true figure could be {low} to {high}. Treat it as a hint.',
      waiting: 'Waits for the number of people and the rate of today.',
    },
  },
  judge(reading) {
    const { people, baseline, arms, quotes } = planVolume(reading);
    if (people === null || baseline === null) return judged('not-applicable', 'waiting');
    const responses = (people / arms) * baseline;
    const { low, high } = garwood(Math.round(responses));
    const values = { responses: counted(responses), low: counted(low), high: counted(high) };
    if (responses <= SUGGESTION) return judged('fail', 'few', quotes, values);
    return responses < FAIR ? judged('warn', 'some', quotes, values) : judged('pass', 'fair', quotes, values);
  },
};
