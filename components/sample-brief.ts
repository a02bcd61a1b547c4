import { CORE, type CoreName } from './core-parts';

/** A part of the sample: the words its line begins with, and a line that repairs it. */
interface Repair {
  label: string;
  line: string;
}

/** What turns the sample into an experiment. English, because that is what Assay reads. */
export const REPAIRS: Readonly<Record<CoreName, Repair>> = {
  hypothesis: {
    label: 'Hypothesis:',
    line: 'Members who get one film picked for them will book more often than members who get the whole programme, because they told us that choosing takes too long.',
  },
  segment: {
    label: 'Audience:',
    line: 'Members in Bristol who booked at least twice last summer and have not booked since: 6,400 people on our list.',
  },
  signal: {
    label: 'Success metric:',
    line: 'Booking rate within 14 days of the email rises from 3 % to 6 %; below 4 % we drop the idea.',
  },
};

/** A brief as many begin: it says what will be done, and nothing in it could turn out wrong. */
export const SAMPLE = `Open-air evenings at the Lantern
Owner: Jo Adeyemi, can stop it any day
Hypothesis: Get more people excited about our open-air evenings and make the brand feel warmer.
Audience: Everyone who loves film.
Success metric: Impressions and likes.
What we do: One email. Half of the list, drawn at random, gets the new email, the other half the usual one.
Channel: Email to our own members.
Timing: Sent on 1 June, read once on 15 June.
Decided with: both cinema managers, before anything is sent.`;

/** The text with the repaired line of a part in place of the old one, or behind all others where it has none. */
export function repaired(text: string, part: CoreName): string {
  const { label, line } = REPAIRS[part];
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.trimStart().toLowerCase().startsWith(label.toLowerCase()));
  const whole = `${label} ${line}`;
  return at < 0 ? `${text.trimEnd()}\n${whole}` : lines.with(at, whole).join('\n');
}

/** The first part that does not hold yet, in the order in which they build on each other. */
export function nextRepair(missing: readonly CoreName[]): CoreName | null {
  return CORE.find((part) => missing.includes(part)) ?? null;
}
