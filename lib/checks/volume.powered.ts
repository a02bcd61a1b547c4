import type { Metric } from '../lexicon/metrics/metric';
import { peopleNeeded, smallestLift } from '../statistics/planned-run';
import type { Check, Context, Judgement } from './check';
import { judged } from './judged';
import { metricOf } from './metric-facts';
import type { PlanVolume } from './plan-volume';
import { planVolume } from './plan-volume';
import { counted, type Value } from './value';

/** From this share of the people needed on, a plan is a little short rather than too small. */
const NEARLY = 0.5;

export const check: Check = {
  id: 'volume.powered',
  part: 'volume',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'Enough people to see the change',
    why: 'With too few people a real change looks like chance, and chance looks like a change.',
    ask: 'What is the number today, and how large a change do you expect?',
    example: '2.5 % click today; we expect 3.8 %.',
    notes: {
      enough: '{people} people can show the {lift} you expect: that takes {needed}.',
      nearly:
        '{people} people are a little short: the {lift} you expect takes {needed}. A larger change, a few more people or more time would do.',
      short: '{people} people can only show {smallest} or more; you expect {lift}: that takes {needed}.',
      hopeless:
        '{people} people cannot show any change of {baseline}. Widen the list, or watch something more of them do.',
      visible: '{people} people can show a change of {smallest} or more. Do you expect that much?',
      needs: 'To see {lift} at {baseline} today takes {needed} people.',
      usual:
        'Not said what the number is today. At {baseline}, which is usual for {metric}, {people} people can show {smallest} or more.',
      unsaid: 'Still to say: the number today and the change you expect.',
      waiting: 'Waits for the number of people.',
      other: 'This number is not a rate of people, so Assay does not work out how many it takes.',
    },
  },
  judge(reading, context) {
    const plan = planVolume(reading);
    const { people, baseline, lift } = plan;
    const metric = metricOf(reading.signal?.metricId ?? null);
    if (metric && metric.unit !== 'rate' && baseline === null) return judged('not-applicable', 'other');
    const needed =
      baseline === null || lift === null ? null : peopleNeeded(plan.arms, baseline, lift, context);
    if (people === null) {
      if (needed === null || baseline === null || lift === null) return judged('not-applicable', 'waiting');
      return judged('unknown', 'needs', plan.quotes, spoken({ needed, baseline, lift }));
    }
    if (baseline === null) return withUsualRate(plan, people, metric, context);
    const smallest = smallestLift(plan.arms, baseline, people, context);
    if (smallest === null) return judged('fail', 'hopeless', plan.quotes, spoken({ people, baseline }));
    if (needed === null || lift === null) {
      return judged('unknown', 'visible', plan.quotes, spoken({ people, smallest }));
    }
    const values = spoken({ people, needed, lift, smallest });
    if (people >= needed) return judged('pass', 'enough', plan.quotes, values);
    return people >= needed * NEARLY
      ? judged('warn', 'nearly', plan.quotes, values)
      : judged('fail', 'short', plan.quotes, values);
  },
};

function withUsualRate(
  plan: PlanVolume,
  people: number,
  metric: Metric | undefined,
  context: Context,
): Judgement {
  const usual = metric?.unit === 'rate' ? metric.baseline?.typical : undefined;
  const smallest = usual === undefined ? null : smallestLift(plan.arms, usual, people, context);
  if (!metric || usual === undefined || smallest === null) return judged('unknown', 'unsaid', plan.quotes);
  const values = { ...spoken({ people, baseline: usual, smallest }), metric: metric.name.toLowerCase() };
  return judged('unknown', 'usual', plan.quotes, values);
}

/** How each value is said. */
const SAID: Record<'people' | 'needed' | 'baseline' | 'lift' | 'smallest', (number: number) => Value> = {
  people: counted,
  needed: counted,
  baseline: (share) => ({ share }),
  lift: (change) => ({ change }),
  smallest: (change) => ({ change }),
};

function spoken(numbers: Partial<Record<keyof typeof SAID, number>>): Record<string, Value> {
  const names = Object.keys(SAID) as (keyof typeof SAID)[];
  return Object.fromEntries(
    names.flatMap((name) => (numbers[name] === undefined ? [] : [[name, SAID[name](numbers[name])]])),
  );
}
