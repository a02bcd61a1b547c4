import { daysNeeded } from './days-needed';
import type { Risks } from './normal';
import { chanceToSee, peopleNeeded, rateToWatch, smallestLift } from './planned-run';

/** A run as planned; what is not known yet is null. */
export interface Planned {
  /** People of the segment who are reached in `days`, all arms together. */
  people: number | null;
  /** Versions that share them, the control included; one is compared with today's rate. */
  arms: number;
  /** Rate today, fraction. */
  baseline: number | null;
  /** Relative change expected, fraction; negative where less is better. */
  lift: number | null;
  days: number;
}

/** What a planned run can show. Counts of people are over all arms, counts of responses in one arm. */
export interface Forecast {
  perArm: number | null;
  needed: number | null;
  /** The smallest relative change it can show, fraction; null also where it can show none. */
  smallest: number | null;
  /** Probability that the expected change shows. */
  chance: number | null;
  /** Responses in one arm at today's rate, with the change expected, and with the smallest that shows. */
  responses: { today: number; expected: number | null; smallest: number | null } | null;
  /** Days until enough people were reached, if as many new ones come each day as planned. */
  days: number | null;
  enough: boolean | null;
  /** The rate from which so many people would do for the change expected; null where they do, or nothing would. */
  watch: number | null;
}

/** Reckons a plan through as far as it is known. Give it rates that can be rates: 0 < baseline x (1 + lift) < 1. */
export function forecast({ people, arms, baseline, lift, days }: Planned, risks: Risks): Forecast {
  const needed = baseline === null || lift === null ? null : peopleNeeded(arms, baseline, lift, risks);
  const perArm = people === null ? null : Math.floor(people / arms);
  const way = lift !== null && lift < 0 ? 'down' : 'up';
  const smallest =
    people === null || baseline === null ? null : smallestLift(arms, baseline, people, risks, way);
  const enough = needed === null || people === null ? null : people >= needed;
  return {
    perArm,
    needed,
    smallest,
    chance:
      people === null || baseline === null || lift === null
        ? null
        : chanceToSee(arms, baseline, lift, people, risks),
    responses: perArm === null || baseline === null ? null : counts(perArm, baseline, lift, smallest),
    days: needed === null || people === null ? null : daysNeeded(needed, (people / days) * 7),
    enough,
    watch:
      enough === false && people !== null && lift !== null ? rateToWatch(arms, lift, people, risks) : null,
  };
}

/** The fewest whole responses that show a rise, and the most that show a fall. */
function counts(perArm: number, baseline: number, lift: number | null, smallest: number | null) {
  const at = (change: number) => perArm * baseline * (1 + change);
  return {
    today: Math.round(at(0)),
    expected: lift === null ? null : Math.round(at(lift)),
    smallest: smallest === null ? null : smallest < 0 ? Math.floor(at(smallest)) : Math.ceil(at(smallest)),
  };
}
