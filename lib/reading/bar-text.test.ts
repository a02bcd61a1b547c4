import { describe, expect, it } from 'vitest';
import { barText } from './bar-text';
import { measurement } from './cues/measurement';

/** Whether an amount is left once what is counted, over what and when is taken away. */
const namesBar = (text: string) => measurement.hasNumber?.test(barText(text));

describe('figures that are no bar', () => {
  it.each([
    'Loaves picked up within 36 hours of the text',
    'Share of tenants who reply after 1 and 7 days',
    'Viewings arranged per 100 keyholders asked',
    'Renewals per thousand letters',
    'Percentage of new members who add at least one recipe in their first session',
    'Accounts with one or more uploads by 30 June',
    'Sign-ups (from the 2026 fair)',
    'Tins sold per stall (last year 48)',
    'D30 retention',
    'Repeat visits during the three-week run',
    'Half of them get the card',
    'We will show it to half of our users',
    'Split 50/50 at the door',
    'Reminders go out 2 days before the date',
    'Posts in the fourth quarter',
    'A white background (#ffffff)',
    '20% of the ferry guests see the new timetable',
    '50% of them will be shown the short form',
    '30 % of the guests get this letter',
    'Confidence level: 95%',
    'Read it with 90 % confidence, p < 0.05',
    'User story number: US4',
    'Berths booked per hundred postcards, by the 15th',
    'Refills within 48h of the reminder',
    'Answers per letter sent, six weeks',
    'Nadia reads out only the third on Fridays',
    'Ticket stubs for the two sorts of matinee',
    'Tilda, Thu 8.45: stubs per stall',
    'Counted at the door from 18:30',
    'Slips handed in per twenty hampers',
    'Rings from the 348 within a week',
  ])('%s', (text) => expect(namesBar(text)).toBe(false));
});

describe('figures that are one', () => {
  it.each([
    'At least 12 loaves picked up within 36 hours',
    'Reply rate above 4 %, counted after 7 days',
    'Thirty of the hundred and nine by the end of August',
    'Viewings arranged per 100 keyholders: 6 or more',
    'One in ten comes back within a week',
    'Sign-ups by 30 June: 400',
    'Now 5.1 %, we want 8 %',
    'A fifth more than the control',
    'Half of the tenants reply',
    'Variant B: 60 % or better',
    'Time to the first order below 3 days',
    'Twice as many as the plain letter',
    'At least one stranger answers within 30 days',
    '40%+ fill in the long form',
    '20% of the ferry guests book before they see the pier',
    'With 95 % confidence, 12 % or more rebook',
    'Question 3 answered by 40 %',
    '20 % of the members get in touch',
    'By the 15th: 40 berths',
    '30 of the 348 ring within a week',
    'A third more refills than the plain slip',
    'The third of the list that gets it rebooks twice as often',
    'Refills within 48h: 12 or more',
    'In the two weeks after it, 30 stubs',
  ])('%s', (text) => expect(namesBar(text)).toBe(true));
});
